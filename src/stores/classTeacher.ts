import type { SurfaceAnchor } from '#domain/anatomy/surfaceAnchor.ts';
import type { ClassChannel, ClassMessage, ClassState } from '#persistence/classChannel.ts';

/** What the class is shown, and when it changes. */
export type ClassSource = {
  read(): ClassState;
  /** @returns the function that stops it */
  onChange(listener: () => void): () => void;
  /** Where the teacher points on the skin; null beside the face. @returns the function that stops it */
  onPointer(listener: (at: SurfaceAnchor | null) => void): () => void;
};

/** What passes as time; replaced in tests. */
export type ClassClock = {
  now(): number;
  /** Soon, and once a frame at most. @returns the function that calls it off */
  soon(work: () => void): () => void;
  /** @returns the function that ends it */
  every(ms: number, work: () => void): () => void;
};

/** How often the teacher's window says that it is there, and after which silence a class window counts as closed, ms. */
export const PING_MS = 3000;
const SILENT_MS = 3.5 * PING_MS;

export type Teacher = {
  /** Says everything that has changed; for changes that no store tells. */
  changed(): void;
  /** Ends the class: the class windows hear it. */
  end(): void;
};

type Options = {
  readonly id: string;
  readonly open: (listener: (message: ClassMessage) => void) => ClassChannel | null;
  readonly source: ClassSource;
  readonly clock: ClassClock;
  readonly onWindows: (count: number) => void;
};

/**
 * Keeps the class windows at what the teacher sees. Until one of them is there nothing is followed and nothing is sent but
 * the question whether one is.
 * @returns null where the windows of this browser cannot speak to each other
 */
export function teach({ id, open, source, clock, onWindows }: Options): Teacher | null {
  const heard = new Map<string, number>();
  let stops: readonly (() => void)[] = [];
  let last: ClassState | null = null;
  let callOff: (() => void) | null = null;

  const hear = (message: ClassMessage): void => {
    if (message.from === id) return;
    if (message.kind === 'bye') leave(message.from);
    if (message.kind !== 'hello' && message.kind !== 'here') return;
    const known = heard.has(message.from);
    heard.set(message.from, clock.now());
    if (known && message.kind === 'here') return;
    if (stops.length === 0) begin();
    last = source.read();
    channel?.post({ kind: 'state', from: id, state: last });
    if (!known) onWindows(heard.size);
  };
  const channel = open(hear);
  if (!channel) return null;

  const begin = (): void => {
    stops = [source.onChange(changed), source.onPointer((at) => channel.post({ kind: 'pointer', from: id, at: at && plain(at) }))];
  };
  const changed = (): void => {
    if (heard.size === 0) return;
    callOff ??= clock.soon(() => {
      callOff = null;
      send();
    });
  };
  const send = (): void => {
    const now = source.read();
    const change = last ? differences(last, now) : now;
    last = now;
    if (Object.keys(change).length > 0) channel.post({ kind: 'change', from: id, change });
  };
  const rest = (): void => {
    for (const stop of stops) stop();
    stops = [];
    callOff?.();
    callOff = null;
    last = null;
  };
  const leave = (windowId: string): void => {
    if (!heard.delete(windowId)) return;
    if (heard.size === 0) rest();
    onWindows(heard.size);
  };
  const ping = (): void => {
    for (const [windowId, at] of [...heard]) if (clock.now() - at > SILENT_MS) leave(windowId);
    channel.post({ kind: 'ping', from: id });
  };
  const stopPinging = clock.every(PING_MS, ping);
  ping();
  return {
    changed,
    end() {
      stopPinging();
      rest();
      channel.post({ kind: 'bye', from: id });
      channel.close();
    },
  };
}

const plain = ({ triangle, weights }: SurfaceAnchor) => ({ triangle, weights: [...weights] as [number, number, number] });

/** The parts that differ. Bytes are compared by identity: they are made anew only when they change. */
function differences(before: ClassState, now: ClassState): Partial<ClassState> {
  const changed = (Object.keys(now) as (keyof ClassState)[]).filter((part) =>
    part === 'relaxation' ? before[part] !== now[part] : JSON.stringify(before[part]) !== JSON.stringify(now[part]),
  );
  return Object.fromEntries(changed.map((part) => [part, now[part]]));
}
