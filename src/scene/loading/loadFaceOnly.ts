import { offerHead } from '#stores/strandStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { identityWeights, isDefaultShape } from '../expression/identityWeights.ts';
import { createPersonFace } from '../sites/personFace.ts';
import { decodeHead, decodeTargets } from './decodeHead.ts';
import { downloadHead } from './headFiles.ts';

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
      const targets = await decodeTargets(download, assets.manifest);
      face.setIdentity(identityWeights(viewStore.getState()), targets);
    };
    if (!isDefaultShape(viewStore.getState())) await shape();
    offerHead(assets.model, assets.occlusion);
    face.publish();
    viewStore.subscribe(
      ({ sex, age }) => `${sex} ${age}`,
      () => void shape().catch(() => {}),
    );
  } catch {
    // The page already says that there is no picture; the measures are missing with it.
  }
};
