"""Amazon EventBridge's schedules: when something is due (AWS: "Cron expressions", "Rate expressions").

Event buses, rules on event patterns and targets other than a report are left out.
"""
