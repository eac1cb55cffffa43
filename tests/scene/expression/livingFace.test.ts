import { afterEach, describe, expect, it } from 'vitest';
import { createHeadModel } from '#domain/anatomy/headModel.ts';
import { onLiving, wakeFace } from '#scene/expression/livingFace.ts';
import type { Stage } from '#scene/stage/stage.ts';
import { viewStore } from '#stores/viewStore.ts';
import { tinyHead } from '../../domain/anatomy/tinyHead.ts';

afterEach(() => viewStore.setState(viewStore.getInitialState(), true));

const stageOf = (parts: object): Stage => ({ living: null, targets: null, invalidate: () => {}, ...parts }) as unknown as Stage;

describe('waking the face', () => {
  it('waits for the targets, which wake it when it has to move', async () => {
    expect(await wakeFace(stageOf({}))).toBeNull();
    expect(viewStore.getState().sceneProblem).toBeNull();
  });

  it('says that expressions are missing where the muscles cannot be laid on the head', async () => {
    const { manifest, arrays } = tinyHead();
    const model = { ...createHeadModel(manifest, arrays), manifest: { ...manifest, landmarks: {} } };
    viewStore.getState().setScene('ready');
    expect(await wakeFace(stageOf({ targets: new Map(), assets: { model, occlusion: new Float32Array(4) } }))).toBeNull();
    expect(viewStore.getState()).toMatchObject({ scene: 'ready', sceneProblem: { kind: 'expressions-missing' } });
  });

  it('tells who listens at once where the face lives already', () => {
    const living = { version: 3 };
    const heard: unknown[] = [];
    const stop = onLiving(stageOf({ living }), (face) => heard.push(face));
    stop();
    expect(heard).toEqual([living]);
  });
});
