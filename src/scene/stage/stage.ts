import type { PerspectiveCamera, WebGLRenderer } from 'three';
import type { HeadTarget } from '#domain/anatomy/headModel.ts';
import { createHeadObjects, type HeadObjects } from '../anatomy/headObjects.ts';
import { createTintDriver, type TintDriver } from '../anatomy/tintDriver.ts';
import { createPoseDriver, type PoseDriver } from '../expression/poseDriver.ts';
import type { HeadAssets } from '../loading/decodeHead.ts';
import type { HeadMaterials } from '../look/headMaterials.ts';
import { createHeadBvh, type HeadBvh } from '../picking/headBvh.ts';
import { createPointerPicking, type PointerPicking } from '../picking/pointerPicking.ts';
import { createSiteAnchors, type SiteAnchors } from '../sites/siteAnchors.ts';
import { createSiteRings, type SiteRings } from '../sites/siteRings.ts';
import { type CameraRig, createCameraRig } from './cameraRig.ts';
import { freeArea } from './freeArea.ts';

/** Everything of one mounted scene that lives longer than a frame, made together and freed together. */
export interface Stage {
  readonly assets: HeadAssets;
  readonly gl: WebGLRenderer;
  readonly camera: PerspectiveCamera;
  readonly canvas: HTMLCanvasElement;
  readonly head: HeadObjects;
  readonly tint: TintDriver;
  readonly pose: PoseDriver;
  readonly bvh: HeadBvh;
  readonly anchors: SiteAnchors;
  readonly sites: SiteRings;
  readonly rig: CameraRig;
  readonly picking: PointerPicking;
  readonly invalidate: () => void;
  /** The targets, once they have come; until then only the default face can be shown. */
  targets: ReadonlyMap<string, HeadTarget> | null;
  dispose(): void;
}

export interface StageOptions {
  readonly assets: HeadAssets;
  readonly materials: HeadMaterials;
  readonly gl: WebGLRenderer;
  readonly camera: PerspectiveCamera;
  readonly canvas: HTMLCanvasElement;
  readonly container: HTMLElement;
  readonly invalidate: () => void;
}

export const createStage = ({ assets, materials, gl, camera, canvas, container, invalidate }: StageOptions): Stage => {
  const { manifest, model, regions, parts, occlusion } = assets;
  const head = createHeadObjects(assets, materials);
  const anchors = createSiteAnchors(model, occlusion);
  const sites = createSiteRings(materials.tint, anchors);
  const bvh = createHeadBvh({ pose: head.pose, skinIndex: parts.skin, chart: model.arrays.chart, cover: occlusion, regions });
  const rig = createCameraRig({ camera, element: canvas, free: () => freeArea(container), invalidate });
  const picking = createPointerPicking({ canvas, camera, bvh, sites, mmPerUv: manifest.chart.mmPerUv });
  return {
    assets,
    gl,
    camera,
    canvas,
    head,
    tint: createTintDriver(materials.tint, regions.patches.values()),
    pose: createPoseDriver(head),
    bvh,
    anchors,
    sites,
    rig,
    picking,
    invalidate,
    targets: null,
    dispose() {
      picking.dispose();
      rig.dispose();
      head.dispose();
    },
  };
};
