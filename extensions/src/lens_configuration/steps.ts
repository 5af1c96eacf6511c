// The console's five steps and their fields; lakenb/s3/storage_lens/configuration/form.py is the other side.

import type { Fields } from "./form";

export interface Field {
  name: string;
  label: string;
  kind: "text" | "list" | "check" | "choice";
  hint?: string;
  choices?: [string, string][];
  when?: (now: Fields) => boolean;
}

const limited = (now: Fields) => now.scope !== "all";
const advanced = (now: Fields) => now.tier === "advanced";
const prefixed = (now: Fields) => advanced(now) && now.prefixes === true;
const exported = (now: Fields) => now.export_default === true || now.export_expanded === true;

export const STEPS: { title: string; fields: Field[] }[] = [
  {
    title: "Name and status",
    fields: [
      { name: "id", label: "Name", kind: "text", hint: "1 to 64 letters, digits, hyphens, underscores and dots; it can't be changed later." },
      { name: "is_enabled", label: "Enabled", kind: "check" },
    ],
  },
  {
    title: "Scope",
    fields: [
      { name: "scope", label: "Regions and buckets", kind: "choice", choices: [["all", "All"], ["include", "Include only these"], ["exclude", "Exclude these"]] },
      { name: "regions", label: "Regions", kind: "list", hint: "One a line, such as us-east-1.", when: limited },
      { name: "buckets", label: "Buckets", kind: "list", hint: "Names or ARNs, one a line; at most 50.", when: limited },
    ],
  },
  {
    title: "Tier and metric categories",
    fields: [
      { name: "tier", label: "Tier", kind: "choice", choices: [["free", "Free metrics"], ["advanced", "Advanced metrics"]], hint: "The categories below and prefixes need advanced metrics." },
      { name: "activity", label: "Activity metrics", kind: "check", when: advanced },
      { name: "detailed_status_codes", label: "Detailed status code metrics", kind: "check", when: advanced },
      { name: "advanced_cost_optimization", label: "Advanced cost optimization metrics", kind: "check", when: advanced },
      { name: "advanced_data_protection", label: "Advanced data protection metrics", kind: "check", when: advanced },
      { name: "advanced_performance", label: "Advanced performance metrics", kind: "check", when: advanced },
    ],
  },
  {
    title: "Prefix aggregation",
    fields: [
      { name: "prefixes", label: "Prefixes in the default report", kind: "check", when: advanced },
      { name: "delimiter", label: "Delimiter", kind: "text", hint: "One character, for the expanded prefixes too." },
      { name: "max_depth", label: "Deepest level", kind: "text", hint: "1 to 10.", when: prefixed },
      { name: "min_percent", label: "Least share of a bucket, in percent", kind: "text", hint: "1 to 100.", when: prefixed },
    ],
  },
  {
    title: "Export",
    fields: [
      { name: "tables_default", label: "Default report to Iceberg tables", kind: "check" },
      { name: "tables_expanded", label: "Expanded prefixes report to Iceberg tables", kind: "check" },
      { name: "export_default", label: "Default report to a bucket", kind: "check" },
      { name: "export_expanded", label: "Expanded prefixes report to a bucket", kind: "check" },
      { name: "export_format", label: "Format", kind: "choice", choices: [["CSV", "CSV"], ["Parquet", "Parquet"]], when: exported },
      { name: "export_account", label: "Account of the bucket", kind: "text", hint: "Twelve digits.", when: exported },
      { name: "export_bucket", label: "Bucket", kind: "text", hint: "A name or an ARN.", when: exported },
      { name: "export_prefix", label: "Prefix", kind: "text", hint: "May be left empty.", when: exported },
      { name: "cloud_watch", label: "Metrics for CloudWatch", kind: "check", hint: "LakeNB gives them as OpenMetrics text." },
    ],
  },
];
