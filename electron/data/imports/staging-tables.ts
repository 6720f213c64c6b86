/**
 * The staging file of one dry run. Rows about nobody the office knows lie in the shape of the tables
 * they go to, numbered from 1, so that storing them is a handful of INSERT … SELECT; `joining` holds
 * rows that touch records already there, applied one by one.
 */
export const STAGING_TABLES = `
CREATE TABLE family (n INTEGER PRIMARY KEY, uid, kk_no, address, rt, rw, village, district, regency,
  region_code, postal, pkh_no, bpnt_no, kks_no);
CREATE TABLE person (n INTEGER PRIMARY KEY, uid, family_n, name, name_key, nik, nik_status, sex,
  birth_place, birth_date, nisn, religion);
CREATE TABLE candidate (n INTEGER PRIMARY KEY, uid, code, level, grade, proposer, school_status,
  school_status_source, vulnerabilities, recommendation, note, desil, desil_period, stage,
  missing_count, missing_next, gate_marks, last_school, last_npsn, last_grade, dapodik_active);
CREATE TABLE guardian (n INTEGER PRIMARY KEY, uid, person_n, name, name_key, relation, phone, nik, life, job,
  income);
CREATE TABLE desil_fact (n INTEGER PRIMARY KEY, uid, family_n, desil, period, as_of);
CREATE TABLE gate_answer (n INTEGER PRIMARY KEY, uid, person_n, gate, value, answered_on, reason);
CREATE TABLE own_value (n INTEGER PRIMARY KEY, uid, person_n, column_uid, value);
CREATE TABLE awaited_paper (n INTEGER PRIMARY KEY, uid, person_n);
CREATE TABLE joining (n INTEGER PRIMARY KEY, row_number, person_id, doubtful, row_values);
CREATE TABLE bad_row (row_number INTEGER PRIMARY KEY, cells);
CREATE TABLE fault (n INTEGER PRIMARY KEY, row_number, kind, code, field, column_no, shown, details,
  suggested, for_all);
CREATE INDEX fault_kind ON fault (kind, n);
CREATE INDEX fault_alike ON fault (field, shown) WHERE for_all = 1;
CREATE TABLE line (row_number INTEGER PRIMARY KEY, cells);
`;

/** Name under which the database thread sees the staging file while it stores the rows. */
export const STAGING_SCHEMA = 'staging';
