import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FromData } from '#electron/data/messages.ts';
import type { Reply } from '#electron/data/pipeline.ts';
import { DataService } from '#electron/data/service.ts';

const modules = join(import.meta.dirname, '../../electron/data');
const moduleUrl = (name: string): URL => new URL(`file://${join(modules, name)}`);

/** The password and the backup passphrase of every office that `create` makes. */
export const PASSWORD = 'rumah-biru-8';
export const BACKUP_PASSPHRASE = 'gerbang hijau tua 27';

/** The whole data process without Electron: its real threads on real files in a folder of its own. */
export class ServiceOnDisk {
  readonly folder: string;
  readonly messages: FromData[] = [];
  #service: DataService;

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
        database: moduleUrl('database-thread.ts'),
        files: moduleUrl('file-worker.ts'),
        died: () => undefined,
      },
      (message) => void this.messages.push(message),
    );
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
      example: 'bukit-biru',
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
