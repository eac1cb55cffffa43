import type { SurfaceAnchor } from '#domain/anatomy/surfaceAnchor.ts';
import type { ClassChannel, ClassMessage, ClassState } from '#persistence/classChannel.ts';
import { type ClassClock, PING_MS } from './classTeacher.ts';

/** 'waiting' for a teacher, 'following' one, 'lost' one that does not answer, or told that it is 'closed'. */
export type FollowStatus = 'waiting' | 'following' | 'lost' | 'closed';

type Options = {
  readonly id: string;
  readonly open: (listener: (message: ClassMessage) => void) => ClassChannel | null;
  readonly clock: ClassClock;
  readonly onState: (change: Partial<ClassState>) => void;
  readonly onPointer: (at: SurfaceAnchor | null) => void;
  readonly onStatus: (status: FollowStatus) => void;
};

/** A teacher who says nothing for so long is lost, ms. */
const LOST_MS = 4 * PING_MS;

/**
 * Follows the first teacher's window that answers, until that one ends the class.
 * @returns the function that ends it, or null where the windows of this browser cannot speak to each other
 */
export function follow({ id, open, clock, onState, onPointer, onStatus }: Options): (() => void) | null {
  let teacher: string | null = null;
  let heardAt = clock.now();
  let status: FollowStatus = 'waiting';
  const turn = (next: FollowStatus): void => {
    if (next === status) return;
    status = next;
    onStatus(next);
  };
  const hear = (message: ClassMessage): void => {
    const { kind, from } = message;
    if (from === id || kind === 'hello' || kind === 'here') return;
    if (teacher === null) {
      if (kind === 'ping') channel?.post({ kind: 'hello', from: id });
      if (kind !== 'state') return;
      teacher = from;
    }
    if (from !== teacher) return;
    heardAt = clock.now();
    if (kind === 'bye') {
      teacher = null;
      onPointer(null);
      turn('closed');
      return;
    }
    turn('following');
    if (kind === 'ping') channel?.post({ kind: 'here', from: id });
    else if (kind === 'state') onState(message.state);
    else if (kind === 'change') onState(message.change as Partial<ClassState>);
    else onPointer(message.at);
  };
  const channel = open(hear);
  if (!channel) return null;
  const stop = clock.every(PING_MS, () => {
    if (teacher === null) {
      if (status !== 'closed') channel.post({ kind: 'hello', from: id });
    } else if (clock.now() - heardAt > LOST_MS) {
      teacher = null; // whoever answers next is followed
      onPointer(null);
      turn('lost');
    }
  });
  channel.post({ kind: 'hello', from: id });
  return () => {
    stop();
    channel.post({ kind: 'bye', from: id });
    channel.close();
  };
}
