import type { PerspectiveCamera, Scene, WebGLRenderer } from 'three';
import type { HeadTarget } from '#domain/anatomy/headModel.ts';
import type { TargetWeights } from '#domain/anatomy/headPose.ts';
import type { FindingSeverity } from '#domain/safety/finding.ts';
import { type Selected, viewStore } from '#stores/viewStore.ts';
import { createHeadObjects, type HeadObjects } from '../anatomy/headObjects.ts';
import { createTintDriver, type TintDriver } from '../anatomy/tintDriver.ts';
import type { LivingFace } from '../expression/livingFace.ts';
import { createPoseDriver, type PoseDriver } from '../expression/poseDriver.ts';
import type { HeadAssets } from '../loading/decodeHead.ts';
import type { HeadMaterials } from '../look/headMaterials.ts';
import { createHeadBvh, type HeadBvh } from '../picking/headBvh.ts';
import { createPointerPicking, type PointerPicking } from '../picking/pointerPicking.ts';
import { createPersonFace, type PersonFace } from '../sites/personFace.ts';
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
  readonly face: PersonFace;
  readonly sites: SiteRings;
  readonly rig: CameraRig;
  readonly picking: PointerPicking;
  readonly invalidate: () => void;
  /** Selects a region without turning the head to it: the hand is still at the place that it means. */
  selectInPlace(target: Selected | null): void;
  /** Whether the selection that is being made leaves the camera where it is. */
  readonly inPlace: boolean;
  /** Drawn after the picture and over it, while something is held close. */
  overlay: ((gl: WebGLRenderer, scene: Scene, camera: PerspectiveCamera) => void) | null;
  /** Draws the picture in another way than at once; null draws it at once. */
  drawing: ((gl: WebGLRenderer, scene: Scene, camera: PerspectiveCamera) => void) | null;
  /** The gravest finding of each site that has one. */
  flags: ReadonlyMap<string, FindingSeverity>;
  /** Runs `draw` with the face at rest, nothing chosen and nothing pointed at, and puts back what was shown. */
  atRest(identity: TargetWeights, draw: () => void): void;
  /** Runs `draw` while the skin is whole; null where nothing opens it. */
  withWholeSkin: ((draw: () => void) => void) | null;
  /** Draws the sites anew from what the stores and `flags` say. */
  showSites: () => void;
  /** The targets, once they have come; until then only the default face can be shown. */
  targets: ReadonlyMap<string, HeadTarget> | null;
  /** What moves the face, once it has come (`onLiving`); asked for by `wakeFace`. */
  readonly living: LivingFace | null;
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
  const face = createPersonFace(assets);
  const sites = createSiteRings(materials.tint, face.current, head.fitSites);
  const bvh = createHeadBvh({ pose: head.pose, skinIndex: parts.skin, chart: model.arrays.chart, cover: occlusion, regions });
  const rig = createCameraRig({ camera, element: canvas, free: () => freeArea(container), invalidate });
  const picking = createPointerPicking({ canvas, camera, bvh, sites, mmPerUv: manifest.chart.mmPerUv });
  let inPlace = false;
  const tint = createTintDriver(materials.tint, regions.patches.values());
  const pose = createPoseDriver(head);
  return {
    assets,
    gl,
    camera,
    canvas,
    head,
    tint,
    pose,
    bvh,
    face,
    sites,
    rig,
    picking,
    invalidate,
    selectInPlace(target) {
      inPlace = true;
      viewStore.getState().select(target);
      inPlace = false;
    },
    get inPlace() {
      return inPlace;
    },
    overlay: null,
    drawing: null,
    flags: new Map(),
    atRest(identity, draw) {
      const quiet = () => sites.quietly(() => tint.quietly(() => pose.withWeights(this.targets ? identity : {}, draw)));
      if (this.withWholeSkin) this.withWholeSkin(quiet);
      else quiet();
    },
    withWholeSkin: null,
    showSites: () => {},
    targets: null,
    get living() {
      return pose.living;
    },
    dispose() {
      picking.dispose();
      rig.dispose();
      head.dispose();
    },
  };
};
