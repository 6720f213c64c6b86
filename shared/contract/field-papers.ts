import { z } from 'zod';
import { PaperFormatInput, PrinterName, SidewaysInput, UprightInput } from './paper-format.ts';

const Uid = z.string().min(1).max(60);

/** Daftar panggil of who has not come, or daftar jemput of who is absent beyond the days of the intake. */
const CallListRequest = z.object({
  document: z.literal('call-list'),
  whom: z.enum(['expected', 'late']),
  /** One field officer by the name that is recorded ('' for none); null for everybody's. */
  officer: z.string().max(150).nullable(),
  ...SidewaysInput,
});

/** Daftar penjemputan: who is fetched, by regency. */
const TransportListRequest = z.object({
  document: z.literal('transport-list'),
  /** One regency by its name ('' for none recorded); null for all. */
  regency: z.string().max(150).nullable(),
  ...PaperFormatInput,
});

/** Tanda terima perlengkapan of pupils, class by class or room by room. */
const SupplyListRequest = z.object({
  document: z.literal('supply-list'),
  by: z.enum(['class', 'room']),
  /** One class by its uid; null for all. */
  of: Uid.nullable(),
  goods: z.string().trim().min(1, 'papers.goods-empty').max(100),
  /** Heads of columns that are filled in by hand: "Baju", "Sepatu". */
  sizes: z.array(z.string().trim().min(1).max(20)).max(4),
  ...PaperFormatInput,
});

/** Lembar penjelasan urutan of a run. */
const OrderSheetRequest = z.object({
  document: z.literal('order-sheet'),
  run: Uid,
  ...UprightInput,
});

/** Halaman uji of a printer by its name. */
const TestPageRequest = z.object({
  document: z.literal('test-page'),
  printer: PrinterName,
  ...UprightInput,
});

export const FIELD_REQUESTS = [
  CallListRequest,
  TransportListRequest,
  SupplyListRequest,
  OrderSheetRequest,
  TestPageRequest,
] as const;

/** Of whom lists of the arrival can be made. */
export const FIELD_CHOICES = {
  /** Field officers by name, with how many they still wait for and how many of those are late. */
  officers: z.array(z.object({ officer: z.string(), people: z.number(), late: z.number() })),
  regencies: z.array(z.object({ regency: z.string(), people: z.number() })),
} as const;
