import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FromData } from '#electron/data/messages.ts';
import type { Reply } from '#electron/data/pipeline.ts';
import { DataService } from '#electron/data/service.ts';
import { QUICK_COSTS } from './quick-costs.ts';

/** Bundled once before the tests by tests/setup/threads.ts. */
const threads = join(import.meta.dirname, '../../.cache/threads');
const thread = (name: string): URL => pathToFileURL(join(threads, `${name}.js`));

/** The password and the backup passphrase of every office that `create` makes. */
const PASSWORD = 'rumah-biru-8';
export const BACKUP_PASSPHRASE = 'gerbang hijau tua 27';

/** A closed practice office, made once a test file and copied for each test. */
let practice: Promise<string> | undefined;

async function makePractice(): Promise<string> {
  const service = await ServiceOnDisk.start();
  await service.createOffice(true);
  await service.stop();
  return service.folder;
}

/** The whole data process without Electron: its real threads on real files in a folder of its own. */
export class ServiceOnDisk {
  readonly folder: string;
  readonly messages: FromData[] = [];
  #service: DataService;
  #stopAt: { request: string; phase: string } | undefined;

  private constructor(folder: string) {
    this.folder = folder;
    this.#service = this.#make();
  }

  #make(): DataService {
    return new DataService(
      {
        officeFolder: join(this.folder, 'kantor'),
        backupsFolder: join(this.folder, 'backup'),
        temporaryFolder: join(this.folder, 'sementara'),
        appVersion: '0.1.0',
        session: null,
      },
      {
        database: thread('database-thread'),
        files: thread('file-worker'),
        died: () => undefined,
      },
      (message) => this.#hear(message),
      QUICK_COSTS,
    );
  }

  /** A practice office of a school on which its one user is signed in. */
  static async startPractice(): Promise<ServiceOnDisk> {
    practice ??= makePractice();
    const service = new ServiceOnDisk(mkdtempSync(join(tmpdir(), 'tampung-service-')));
    cpSync(await practice, service.folder, { recursive: true });
    await service.#service.begin();
    await service.signIn();
    return service;
  }

  /** Removes the copied practice office; for `afterAll`. */
  static async forgetPractice(): Promise<void> {
    if (practice) rmSync(await practice, { recursive: true, force: true });
    practice = undefined;
  }

  /** Stops a job the moment it tells of this phase, however quick the machine is. */
  stopAt(request: string, phase: string): void {
    this.#stopAt = { request, phase };
  }

  #hear(message: FromData): void {
    this.messages.push(message);
    if (message.kind !== 'progress') return;
    const { request, phase } = message;
    if (request === this.#stopAt?.request && phase === this.#stopAt.phase) this.cancel(request);
  }

  static async start(): Promise<ServiceOnDisk> {
    const service = new ServiceOnDisk(mkdtempSync(join(tmpdir(), 'tampung-service-')));
    await service.#service.begin();
    return service;
  }

  get database(): string {
    return join(this.folder, 'kantor', 'kantor.db');
  }

  /** The texts of errors that became incidents. */
  get incidents(): string[] {
    return this.messages.flatMap((message) => (message.kind === 'log' ? [message.text] : []));
  }

  call(channel: string, input: unknown = {}, request: string = randomUUID()): Promise<Reply> {
    return this.#service.call(channel, input, request);
  }

  cancel(request: string): void {
    this.#service.cancel(request);
  }

  /** Calls and hands back the value; fails the test on a refusal, showing it. */
  async must<T = unknown>(channel: string, input: unknown = {}): Promise<T> {
    const reply = await this.call(channel, input);
    if (reply.ok) return reply.value as T;
    throw new Error(`${channel}: ${JSON.stringify(reply.error)} ${this.incidents.join('\n')}`);
  }

  /** A school office with one user who holds every role; answers its recovery key. */
  async createOffice(practice = false): Promise<string> {
    const { recoveryKey } = await this.must<{ recoveryKey: string }>('office.create', {
      kind: 'school',
      practice,
      name: 'SR Terpadu Bukit Biru',
      code: 'SRBB',
      example: practice ? 'bukit-biru' : null,
      user: { login: 'siti', fullName: 'Siti Norhayati', jobTitle: 'Petugas', password: PASSWORD },
      backupPassphrase: BACKUP_PASSPHRASE,
    });
    return recoveryKey;
  }

  signIn = (): Promise<unknown> => this.must('users.signIn', { login: 'siti', password: PASSWORD });

  /** Closes the program properly. */
  async stop(): Promise<void> {
    await this.#service.end();
  }

  /** Starts it again on the same files. */
  async startAgain(): Promise<void> {
    this.#service = this.#make();
    await this.#service.begin();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#service.end();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
