import type { Brought, KeptFile } from '@/dataset/bring/kept-file';
import type { BringOptions, TakeInOptions, TakenIn } from '@/dataset/bring/take-in';
import type { OpenDataset } from '@/dataset/load/open-indexed';
import { DatasetError } from '@/dataset/net/dataset-error';
import type { BroughtFile } from '@/domain/import/read-bytes';
import type { Dropped } from '@/lib/browser/watch-drops';
import { openWords } from '@/words/open-en';
import { asFirst, type DeskState, first, type Reading, refuse, sum } from './desk-state';

const { refusals, reading: readingWords, account, bar } = openWords;

/** What the desk needs of the browser. */
export interface DeskWays {
  readonly read: (
    order: { readonly files: readonly BroughtFile[]; readonly options: TakeInOptions },
    handlers: {
      readonly signal: AbortSignal;
      readonly onFile: (name: string, at: number) => void;
    },
  ) => Promise<TakenIn>;
  readonly open: (bytes: Uint8Array<ArrayBuffer>, name: string) => Promise<OpenDataset>;
  readonly keep: (kept: KeptFile) => Promise<boolean>;
  readonly recall: () => Promise<KeptFile | null>;
  readonly forget: () => Promise<boolean>;
  readonly remember: (name: string | null) => void;
  /** The name of what was open before a reload. */
  readonly remembered: () => string | null;
  readonly now: () => number;
}

/** What is kept while a reader goes between this page and the site's own. */
export class Desk {
  #state = first;
  #files: readonly BroughtFile[] = [];
  #running: AbortController | null = null;
  /** What this device keeps; something else may be shown. */
  #kept: KeptFile | null = null;
  readonly #followers = new Set<() => void>();
  readonly #ways: DeskWays;

  constructor(ways: DeskWays) {
    this.#ways = ways;
  }

  readonly get = (): DeskState => this.#state;

  readonly follow = (onChange: () => void): (() => void) => {
    this.#followers.add(onChange);
    return () => this.#followers.delete(onChange);
  };

  #set(change: Partial<DeskState>): void {
    this.#state = { ...this.#state, ...change };
    for (const onChange of this.#followers) onChange();
  }

  /** Looks once for what this device keeps. */
  readonly recall = async (): Promise<void> => {
    if (!this.#state.isRecalling) return;
    const found = await this.#ways.recall();
    // What was brought meanwhile comes first.
    const isFree = this.#state.brought === null && this.#state.reading === null;
    if (!found || !isFree) return this.#set({ isRecalling: false });
    const { brought, kept } = found;
    this.#kept = found;
    const wasOpen = this.#ways.remembered();
    const isOther = wasOpen !== null && wasOpen !== brought.name;
    const opened = isOther ? null : await this.#open(brought);
    const shown = opened && { brought, opened };
    this.#set({ isRecalling: false, brought, shown, kept: shown && kept });
  };

  /** Takes in files that were dropped or chosen. */
  readonly bring = async (given: readonly Dropped[]): Promise<void> => {
    const refusal = refuse(given);
    if (refusal !== null) return this.#refuse(refusal);
    const running = this.#start(given[0]?.name ?? '', given.length);
    const files: BroughtFile[] = [];
    for (const { file, name } of given) {
      const buffer = await file?.arrayBuffer().catch(() => null);
      if (running.signal.aborted) return;
      if (!buffer) return this.#refuse(refusals.unreadable(name));
      files.push({ name, bytes: new Uint8Array(buffer) });
    }
    await this.#read(files, asFirst, running);
  };

  /** The same of what was pasted. */
  readonly paste = async (text: string): Promise<void> => {
    if (text.trim() === '') return this.#refuse(refusals.noText);
    const name = openWords.drop.pastedName;
    const files = [{ name, bytes: new TextEncoder().encode(text) }];
    await this.#read(files, asFirst, this.#start(name, 1));
  };

  /** Reads what was brought last in another way. */
  readonly readAgain = async (change: Partial<BringOptions>): Promise<void> => {
    const options = { ...this.#state.options, ...change };
    const running = this.#start(this.#files[0]?.name ?? '', this.#files.length);
    await this.#read(this.#files, options, running);
  };

  /** Whether what was brought last can be read in another way; what was kept cannot. */
  get canReadAgain(): boolean {
    return this.#files.length > 0;
  }

  readonly cancel = (): void => {
    this.#running?.abort();
    this.#set({ reading: null, said: readingWords.cancelled });
  };

  /** Has the timeline show what was brought last; false where it cannot. */
  readonly show = async (): Promise<boolean> => {
    const { brought, shown } = this.#state;
    if (brought === null) return false;
    if (shown?.brought === brought) return true;
    const { signal } = this.#run({ says: readingWords.opening(brought.name), at: 0, of: 1 });
    const opened = await this.#open(brought);
    if (opened === null || signal.aborted) return false;
    const kept = this.#kept?.brought === brought ? this.#kept.kept : null;
    this.#set({ shown: { brought, opened }, kept, reading: null, said: '' });
    this.#ways.remember(brought.name);
    return true;
  };

  readonly keep = async (): Promise<void> => {
    const { shown } = this.#state;
    if (!shown) return;
    const kept = this.#ways.now();
    const file = { brought: shown.brought, kept };
    const isKept = await this.#ways.keep(file);
    if (isKept) this.#kept = file;
    this.#set(isKept ? { kept, said: bar.keptAgain } : { said: bar.notKept });
  };

  /** Deletes it from this device; it stays open. */
  readonly letGo = async (): Promise<void> => {
    const isGone = await this.#ways.forget();
    if (isGone) this.#kept = null;
    this.#set(isGone ? { kept: null, said: '' } : { said: bar.notForgotten });
  };

  /** Deletes it from this device and from the page; false where the device would not. */
  readonly forget = async (): Promise<boolean> => {
    const { kept, shown } = this.#state;
    if (kept !== null && !(await this.#ways.forget())) {
      this.#set({ said: bar.notForgotten });
      return false;
    }
    if (kept !== null) this.#kept = null;
    this.#files = [];
    this.#ways.remember(null);
    const said = bar.forgotten(shown?.brought.name ?? '');
    this.#set({ ...first, isRecalling: false, said });
    return true;
  };

  readonly say = (said: string): void => this.#set({ said });

  #start(name: string, of: number): AbortController {
    return this.#run({ says: readingWords.file(name), at: 0, of });
  }

  /** In place of what runs. */
  #run(reading: Reading): AbortController {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    this.#set({ reading, refusal: null, said: reading.says });
    return running;
  }

  async #read(
    files: readonly BroughtFile[],
    options: BringOptions,
    { signal }: AbortController,
  ): Promise<void> {
    const today = new Date(this.#ways.now()).toISOString().slice(0, 10);
    const onFile = (name: string, at: number) => {
      const says = readingWords.file(name);
      this.#set({ reading: { says, at, of: files.length }, said: says });
    };
    try {
      const order = { files, options: { ...options, today } };
      const taken = await this.#ways.read(order, { signal, onFile });
      if (signal.aborted) return;
      this.#files = files;
      const brought = { ...taken, name: account.files(files[0]?.name ?? '', files.length) };
      const arrival = this.#state.arrival + Number(options === asFirst);
      this.#set({ brought, arrival, options, reading: null, said: sum(brought) });
    } catch {
      if (!signal.aborted) this.#refuse(refusals.failed);
    }
  }

  async #open({ bytes, name }: Brought): Promise<OpenDataset | null> {
    if (bytes === null) return null;
    try {
      return await this.#ways.open(bytes, name);
    } catch (error) {
      const why =
        error instanceof DatasetError ? `${error.message} ${error.cure}` : refusals.failed;
      this.#refuse(refusals.notShown(why));
      return null;
    }
  }

  #refuse(refusal: string): void {
    this.#running?.abort();
    this.#set({ refusal, reading: null, said: '' });
  }
}
