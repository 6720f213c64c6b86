import type { Whom } from '#shared/contract/person-papers.ts';
import type { ConsentMethod } from '#shared/documents/letters/service-agreement.ts';
import type { LocalDate, ServiceMode, Sex } from '#shared/vocabulary.ts';
import type { ReadDb } from '../connection.ts';

/** A stay with what papers about its person say. Neither health nor desil is read here. */
export interface PaperStayRow {
  readonly uid: string;
  readonly name: string;
  readonly nameKey: string;
  readonly sex: Sex;
  readonly birthPlace: string | null;
  readonly birthDate: LocalDate | null;
  readonly nik: string | null;
  readonly register: string | null;
  readonly address: string;
  readonly mode: ServiceMode;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly endReason: string | null;
  readonly agreedOn: LocalDate | null;
  /** Where the person sleeps on the day, and the first bed of the stay. */
  readonly bed: string | null;
  readonly ward: string | null;
  readonly firstBed: string | null;
  readonly firstWard: string | null;
  readonly broughtBy: string;
  readonly broughtPhone: string;
  readonly guardian: string | null;
  readonly guardianPhone: string | null;
  readonly contactName: string | null;
  readonly contactPhone: string | null;
  readonly photo: string | null;
  readonly consentGiver: 'self' | 'guardian' | null;
  readonly consentName: string | null;
  readonly consentMethod: ConsentMethod | null;
  readonly consentWitness: string | null;
  readonly consentScope: string | null;
  readonly consentOn: LocalDate | null;
}

const END = `'9999-12-31'`;
const CHOSEN: Readonly<Record<Whom['kind'], (day: 'from_date' | 'until_date') => string>> = {
  stays: () => 's.uid IN (SELECT value FROM json_each(:uids))',
  day: (day) => `s.${day} = :on`,
  all: () => `s.from_date <= :day AND coalesce(s.until_date, ${END}) > :day`,
};

/**
 * The stays that were asked for, by name. `column` says which day `on` is: of coming or of going.
 * Consent is the newest that stands.
 */
export const listPaperStays = (
  db: ReadDb,
  siteId: number,
  of: Whom,
  { day, column }: { readonly day: LocalDate; readonly column: 'from_date' | 'until_date' },
): PaperStayRow[] =>
  db.sql<PaperStayRow>(
    `SELECT s.uid, p.name, p.name_key AS nameKey, p.sex, nullif(p.birth_place, '') AS birthPlace,
       p.birth_date AS birthDate, p.nik, ap.number AS register,
       rtrim(coalesce(f.address, '') || ', ' || coalesce(f.village, '') || ', '
         || coalesce(f.district, '') || ', ' || coalesce(f.regency, ''), ', ') AS address,
       s.mode, s.from_date AS "from", s.until_date AS until, s.end_reason AS endReason,
       s.agreement_on AS agreedOn, b.code AS bed, d.name AS ward, fb.code AS firstBed,
       fd.name AS firstWard, s.brought_by AS broughtBy, s.brought_phone AS broughtPhone,
       w.name AS guardian, w.phone AS guardianPhone,
       coalesce(w.name, nullif(ap.contact_name, ''), nullif(s.brought_by, '')) AS contactName,
       coalesce(w.phone, nullif(ap.contact_phone, ''), nullif(s.brought_phone, '')) AS contactPhone,
       (SELECT hash FROM attachment AS x WHERE x.subject = 'person' AND x.subject_id = p.id
         AND x.kind = 'photo' AND x.ended_at IS NULL AND x.media_type LIKE 'image/%'
         ORDER BY x.id DESC LIMIT 1) AS photo,
       c.giver AS consentGiver, c.giver_name AS consentName, c.method AS consentMethod,
       c.witness AS consentWitness, c.scope AS consentScope, c.given_on AS consentOn
     FROM stay AS s JOIN person AS p ON p.id = s.person_id
     LEFT JOIN family AS f ON f.id = p.family_id
     LEFT JOIN application AS ap ON ap.id = s.application_id
     LEFT JOIN guardian AS w ON w.id = (
       SELECT id FROM guardian WHERE person_id = p.id ORDER BY phone IS NULL, id LIMIT 1)
     LEFT JOIN bed_assignment AS a ON a.stay_id = s.id AND a.from_date <= :day
       AND coalesce(a.until_date, ${END}) > :day
     LEFT JOIN bed AS b ON b.id = a.bed_id LEFT JOIN room AS r ON r.id = b.room_id
     LEFT JOIN dormitory AS d ON d.id = r.dormitory_id
     LEFT JOIN bed_assignment AS fa ON fa.id = (
       SELECT id FROM bed_assignment WHERE stay_id = s.id ORDER BY from_date, id LIMIT 1)
     LEFT JOIN bed AS fb ON fb.id = fa.bed_id LEFT JOIN room AS fr ON fr.id = fb.room_id
     LEFT JOIN dormitory AS fd ON fd.id = fr.dormitory_id
     LEFT JOIN consent AS c ON c.id = (
       SELECT id FROM consent WHERE person_id = p.id AND withdrawn_on IS NULL
       ORDER BY given_on DESC, id DESC LIMIT 1)
     WHERE s.site_id = :site AND ${CHOSEN[of.kind](column)} ORDER BY p.name_key, s.uid`,
    {
      site: siteId,
      day,
      ...(of.kind === 'stays' ? { uids: JSON.stringify(of.stays) } : {}),
      ...(of.kind === 'day' ? { on: of.day } : {}),
    },
  );

export interface PaperLeaveRow {
  readonly uid: string;
  readonly name: string;
  readonly nameKey: string;
  readonly sex: Sex;
  readonly bed: string | null;
  readonly ward: string | null;
  readonly kind: 'home' | 'holiday' | 'hospital' | 'internship' | 'unauthorised';
  readonly from: LocalDate;
  readonly time: string | null;
  readonly due: LocalDate | null;
  readonly destination: string;
  readonly companion: string;
  readonly phone: string;
  readonly approvedBy: string;
}

/** One leave or a group of them, with the bed that waits; an unauthorised one has no slip. */
export const listPaperLeaves = (
  db: ReadDb,
  of: { readonly kind: 'leave' | 'group'; readonly uid: string },
): PaperLeaveRow[] =>
  db.sql<PaperLeaveRow>(
    `SELECT l.uid, p.name, p.name_key AS nameKey, p.sex, b.code AS bed, d.name AS ward, l.kind,
       l.from_date AS "from", l.from_time AS time, l.due_on AS due, l.destination, l.companion,
       l.phone, l.decided_by AS approvedBy
     FROM leave AS l JOIN stay AS s ON s.id = l.stay_id JOIN person AS p ON p.id = s.person_id
     LEFT JOIN bed_assignment AS a ON a.stay_id = s.id AND a.from_date <= l.from_date
       AND coalesce(a.until_date, ${END}) > l.from_date
     LEFT JOIN bed AS b ON b.id = a.bed_id LEFT JOIN room AS r ON r.id = b.room_id
     LEFT JOIN dormitory AS d ON d.id = r.dormitory_id
     WHERE ${of.kind === 'leave' ? 'l.uid' : 'l.group_uid'} = ? AND l.kind <> 'unauthorised'
     ORDER BY p.name_key, l.uid`,
    of.uid,
  );
