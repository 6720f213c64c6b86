/** Words of the list of pupils already in; part of the texts at `imports`. */
export const pupilImports = {
  fields: {
    class_group: 'Class',
    dormitory: 'Dormitory',
    room: 'Room',
    nis: 'NIS',
    decree_no: 'Decree no.',
    decree_date: 'Decree date',
  },
  kinds: { class: 'Class', nis: 'NIS', places: 'More than places' },
  faults: {
    'pupil-level-empty':
      'No class is named. Write the class, or only its grade (7) and give the class later.',
    'class-unknown':
      'This school has no class {class}. {near, select, none {Add it in Settings, or write only the grade and give the class later.} other {Alike: {near}. Write one of them, or only the grade ({grade}) and give the class later.}}',
    'class-other-grade':
      'Class {class} is not {level} grade {grade}. Make class, level and grade agree.',
    'class-full':
      'Class {class} is full. Record a permit, choose another class, or write only the grade.',
    'level-full': 'No seat of {level} is left. Record a permit, or add a class.',
    'site-full': 'The building is full. Record a permit.',
    'beds-full':
      'No bed for {sex, select, L {boys} other {girls}} is left. Record a permit, or add beds.',
    'pupil-already':
      '{until, select, none {A pupil since {from} already. Write the same entry date, or delete this row.} other {Was a pupil from {from} to {until}. Check the entry date.}}',
    'pupil-alike':
      'Name and birth date are those of the pupil {name}. If it is the same person, write the NIK or guardian as recorded; if not, give both their NIK.',
    'pupil-entry-future':
      'This day has not come yet. Who has not come in belongs to the list of candidates.',
    'sex-of-known':
      'This person is recorded as {sex, select, L {male} other {female}}. Check L/P on the family card.',
    'nis-same': 'The same NIS as row {row}. Check the register, or leave it empty for now.',
    'nis-taken': '{name} has this NIS. Check the register, or leave it empty for now.',
    'bed-several': 'Bed {bed} stands in {where}. Fill in dormitory and room.',
    'pupil-bed-unknown':
      'There is no bed {bed} in that room. Check dormitory, room and code, or leave it empty for later.',
    'pupil-bed-taken': 'Somebody lies in bed {bed}. Choose another, or leave it empty for later.',
  },
  warnings: { 'room-only': 'A room is named, the bed is not yet. Becomes a task.' },
  guide: {
    class_group: 'Name of the class, such as VII-A or 7A. Not known yet? Only the grade: 7.',
    dormitory: 'Name of the dormitory as in Settings. May be empty.',
    room: 'Number of the room. May be empty.',
    nis: 'The school’s own number. May be empty and given later.',
    decree_no: 'Number of the decree, where known.',
    decree_date: 'Date of the decree: 31/12/2025.',
  },
} as const;
