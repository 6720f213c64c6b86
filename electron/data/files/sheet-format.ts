export type SheetFormat =
  | 'zip'
  | 'old-excel'
  | 'locked'
  | 'web-page'
  | 'text'
  | 'empty'
  | 'unknown';

const startsWith = (bytes: Buffer, ...magic: number[]): boolean =>
  magic.every((byte, i) => bytes[i] === byte);

/** Name of the stream in which Office keeps an encrypted workbook. */
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');
const WEB_PAGE = /^\s*(?:<!doctype html|<html|<head|<table|<meta|mime-version:)/i;
const SNIFFED = 64 * 1024;

/** Whether bytes are UTF-16 with a byte order mark, as Excel's "Unicode Text" is. */
const isUtf16 = (head: Buffer): boolean =>
  startsWith(head, 0xff, 0xfe) || startsWith(head, 0xfe, 0xff);

/** What the bytes are, whatever the file is called: names lie, first bytes seldom do. */
export function sheetFormat(bytes: Buffer): SheetFormat {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0x50, 0x4b, 5, 6)) return 'zip';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return bytes.includes(ENCRYPTED_PACKAGE) ? 'locked' : 'old-excel';
  const head = bytes.subarray(0, SNIFFED);
  if (isUtf16(head)) return 'text';
  const text = head.toString('latin1').replace(/^\u00ef\u00bb\u00bf/, '');
  if (WEB_PAGE.test(text)) return 'web-page';
  if (text.startsWith('%PDF') || text.startsWith('{\\rtf') || head.includes(0)) return 'unknown';
  if (text.startsWith('<?xml')) return 'unknown';
  return text.trim() === '' ? 'empty' : 'text';
}
