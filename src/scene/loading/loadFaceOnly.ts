import type { HeadTarget } from '#domain/anatomy/headModel.ts';
import { personStore } from '#stores/personStore.ts';
import { offerHead } from '#stores/strandStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { identityWeights, isDefaultShape } from '../expression/identityWeights.ts';
import { createPersonFace } from '../sites/personFace.ts';
import { decodeHead, decodeTargets } from './decodeHead.ts';
import { downloadHead } from './headFiles.ts';

const NO_TARGETS: ReadonlyMap<string, HeadTarget> = new Map();

/**
 * Measures the face where none can be drawn: sites, distances and findings need no picture. Follows the person's shape from
 * then on. Resolves once `faceStore` holds the face; where the files cannot be had it stays null, and what needs
 * millimetres says so.
 */
export const loadFaceOnly = async (): Promise<void> => {
  try {
    const download = downloadHead(viewStore.getState().sceneAttempt);
    const assets = await decodeHead(download);
    const face = createPersonFace(assets);
    const shape = async (): Promise<void> => {
      const { face: person } = personStore.getState();
      const targets = isDefaultShape(person) ? NO_TARGETS : await decodeTargets(download, assets.manifest);
      // What was changed while they came is told of again.
      if (person === personStore.getState().face) face.setIdentity(identityWeights(person), targets, person.interpupillaryMm);
    };
    await shape();
    offerHead(assets.model, assets.occlusion);
    face.publish();
    const reshape = (): void => void shape().catch(() => {});
    personStore.subscribe(
      ({ face: person, held }) => (held ? null : person),
      (person) => person && reshape(),
    );
    reshape();
  } catch {
    // The page already says that there is no picture; the measures are missing with it.
  }
};
