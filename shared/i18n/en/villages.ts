export const villages = {
  label: 'Villages added',
  unit: 'added by the office',
  shipped: 'The program has <b>{count}</b> villages of East Kalimantan.',
  denied: 'Only the head, officers and administrators add villages.',
  add: 'Add village',
  lead: 'For new ones or those of other provinces. The code follows the decree of Kemendagri, ten digits.',
  table: 'Villages added',
  code: 'Code of Kemendagri',
  village: 'Village',
  district: 'District',
  regency: 'Regency',
  added: 'Added',
  addedBy: '{on}, {actor}',
  codeHint: 'District and regency are filled in where the code is known.',
  done: '{village} was added; {families} families got its code.',
  none: 'None added',
  noneText: 'Add villages that the list of the program does not have.',
  problems: {
    code: 'Write ten digits, such as 64.02.06.2015; the last part begins with 1 (kelurahan) or 2 (desa).',
    name: 'This is required.',
  },
  refusals: {
    'code-known': 'The code {number} belongs to {village}. Check it.',
    'name-known': '{village} is here already under the code {number}. There is no need to add it.',
    'other-area':
      'The code {number} lies in {area}. Correct the code, or the names of district and regency.',
  },
} as const;
