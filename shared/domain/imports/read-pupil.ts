import { levelOfGrade } from '../places/grade-level.ts';
import { GRADES_OF } from '../../vocabulary.ts';
import type { PersonRow, PupilRow } from './candidate-row.ts';
import { readClassName } from './class-name.ts';
import { pastDay } from './past-day.ts';
import { readLastSchool } from './read-details.ts';
import { type EntryReading, readEntry } from './read-school.ts';
import type { RowReader } from './row-reader.ts';

/** What the list of pupils already in says besides the person; null where a row cannot be saved. */
export function readPupil(row: RowReader): Omit<PupilRow, keyof PersonRow> | null {
  const classGroup = row.text('class_group', 40);
  const entry = readGrade(row, classGroup);
  const entryOn = pastDay(row, 'entry_date', 'entry-date-unreadable', 'pupil-entry-future');
  if (row.shown('entry_date') === '') row.fault('entry_date', 'entry-date-empty');
  const nis = row.text('nis', 40);
  const written = {
    dormitory: row.text('dormitory', 60),
    room: row.text('room', 40),
    bed: row.text('bed', 40),
  };
  const school = readLastSchool(row);
  const no = row.text('decree_no', 80);
  const date = pastDay(row, 'decree_date', 'letter-date-unreadable', 'letter-date-future');
  if (entry === null || entryOn === null) return null;
  if (written.bed === '' && written.room !== '' && row.faults === null)
    row.warn('room', 'room-only');
  // "Kelas 7" names no class: the grade is known, the class follows.
  const isGradeOnly = classGroup !== '' && readClassName(classGroup).rest === '';
  return {
    list: 'pupils',
    ...entry,
    classGroup: classGroup === '' || isGradeOnly ? null : classGroup,
    entryOn,
    nis: nis === '' ? null : nis,
    bed: written.bed === '' ? null : written,
    decree: { no: no === '' ? null : no, date },
    school,
  };
}

/**
 * Level and grade: of the class where its name says the grade, else of the columns. A class of
 * another grade than the column says is a fault.
 */
function readGrade(row: RowReader, classGroup: string): EntryReading | null {
  const { grade } = readClassName(classGroup);
  const isSaid = row.shown('level') !== '' || row.shown('grade') !== '';
  if (grade === null) {
    if (classGroup !== '' || isSaid) return readEntry(row);
    row.fault('class_group', 'pupil-level-empty');
    return null;
  }
  const level = levelOfGrade(grade);
  if (!isSaid) return { level, grade };
  const said = readEntry(row);
  if (said === null) return null;
  const differs = said.level !== level || (row.shown('grade') !== '' && said.grade !== grade);
  if (!differs && GRADES_OF[level].includes(grade)) return { level, grade };
  row.fault('class_group', 'class-other-grade', {
    class: classGroup,
    level: said.level,
    grade: said.grade,
  });
  return null;
}
