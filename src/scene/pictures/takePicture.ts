import { NoColorSpace, PerspectiveCamera, type Scene, WebGLRenderTarget } from 'three';
import { personStore } from '#stores/personStore.ts';
import type { SnapshotRequest } from '#stores/snapshotStore.ts';
import { identityWeights } from '../expression/identityWeights.ts';
import { eyePoint, FIELD_OF_VIEW_DEG, fitDistance } from '../stage/framing.ts';
import type { Stage } from '../stage/stage.ts';
import { ontoWhite, pictureSize, standardView } from './pictureView.ts';

/**
 * Draws the face with its sites into a picture of its own, on white: the view on the screen as it is, or a standard view of
 * the face at rest with no region chosen. What the screen shows stays as it was.
 * @throws when the device cannot draw or the browser cannot encode it
 */
export const takePicture = async (stage: Stage, request: SnapshotRequest): Promise<Blob> => {
  const { gl, canvas } = stage;
  const scene = stage.head.group.parent as Scene | null;
  if (!scene || gl.getContext().isContextLost()) throw new Error('the face is not drawn');
  const screen = { width: canvas.clientWidth, height: canvas.clientHeight };
  const { width, height, perCss } = pictureSize(request, screen, gl.capabilities.maxTextureSize);
  const target = new WebGLRenderTarget(width, height, { samples: 4, colorSpace: NoColorSpace });
  const rows = new Uint8Array(width * height * 4);
  const { uPixelRatio, uDangerShown } = stage.head.materials.tint;
  const before = { ratio: uPixelRatio.value, danger: uDangerShown.value };
  const overlay = stage.overlay;
  stage.overlay = null;
  const draw = (camera: PerspectiveCamera): void => {
    uPixelRatio.value = perCss;
    gl.setRenderTarget(target);
    gl.render(scene, camera);
    gl.readRenderTargetPixels(target, 0, 0, width, height, rows);
  };
  try {
    if (request.view === 'current') draw(currentCamera(stage, width / height));
    else {
      const camera = standardCamera(request.view, width, height);
      uDangerShown.value = 0; // a record's picture has no legend to tell the bands apart
      stage.atRest(identityWeights(personStore.getState().face), () => draw(camera));
    }
  } finally {
    gl.setRenderTarget(null);
    uPixelRatio.value = before.ratio;
    uDangerShown.value = before.danger;
    stage.overlay = overlay;
    target.dispose();
    stage.invalidate();
  }
  return encode(ontoWhite(rows, width, height), width, height);
};

const currentCamera = ({ camera }: Stage, aspect: number): PerspectiveCamera => {
  const copy = camera.clone();
  copy.clearViewOffset();
  copy.aspect = aspect;
  copy.updateProjectionMatrix();
  return copy;
};

const standardCamera = (name: Exclude<SnapshotRequest['view'], 'current'>, width: number, height: number): PerspectiveCamera => {
  const view = standardView(name);
  const camera = new PerspectiveCamera(FIELD_OF_VIEW_DEG, width / height, 20, 4000);
  camera.position.set(...eyePoint(view, view, fitDistance(view, { width, height }, height)));
  camera.lookAt(...view.target);
  camera.updateMatrixWorld();
  return camera;
};

const encode = (pixels: Uint8ClampedArray<ArrayBuffer>, width: number, height: number): Promise<Blob> => {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2d context');
  context.putImageData(new ImageData(pixels, width, height), 0, 0);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture could not be encoded'))), 'image/png');
  });
};
