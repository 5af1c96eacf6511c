"""Schedules as EventBridge's scheduled rules have them: an expression and what it starts, in UTC.

EventBridge Scheduler's time zones, flexible windows and one-time ``at(...)`` expressions are left out.
"""
