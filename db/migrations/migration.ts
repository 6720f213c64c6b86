/**
 * One step of the schema. `sql` runs inside the one transaction of all pending steps and may never
 * be edited once released; `version` rises in tens so that a hotfix fits between.
 */
export interface Migration {
  readonly version: number;
  readonly title: string;
  readonly sql: string;
}
