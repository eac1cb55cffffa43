/**
 * The layer table of README.md as rules. Biome's noRestrictedImports says the same at the line being typed; this one follows real files,
 * so it also sees relative paths that leave a layer, cycles, and files that nothing reaches.
 */
const LAYERS = {
  knowledge: { ours: [], packages: ['zod'] },
  domain: { ours: ['knowledge'], packages: ['zod', 'ts-fsrs'] },
  persistence: { ours: ['domain', 'knowledge'], packages: ['zod', 'yjs', 'idb'] },
  export: {
    ours: ['domain', 'knowledge'],
    packages: ['zod', '@react-pdf/renderer', 'vazirmatn', '@medplum/fhirtypes', 'ical.js', 'react'],
  },
  stores: { ours: ['domain', 'knowledge', 'persistence'], packages: ['zustand', 'zod', 'react'] },
  scene: {
    ours: ['stores', 'domain', 'knowledge'],
    packages: ['react', 'three', 'three-mesh-bvh', 'meshoptimizer', 'camera-controls', '@react-three/fiber', '@react-three/drei', 'zod'],
  },
  ui: { ours: ['stores', 'domain', 'knowledge', 'export'], packages: ['react', 'react-dom', 'react-aria-components'] },
};

const oneOf = (names) => `(${names.map((name) => name.replace(/[/-]/g, (c) => `\\${c}`)).join('|')})`;
const insidePackages = (names) => `node_modules/(@types/)?${oneOf(names)}/`;

const layerRules = Object.entries(LAYERS).flatMap(([layer, { ours, packages }]) => [
  {
    name: `${layer}-layer`,
    comment: `src/${layer} may import of ours: ${ours.join(', ') || 'nothing'}.`,
    severity: 'error',
    from: { path: `^src/${layer}/` },
    to: { path: '^(src|tests|scripts)/', pathNot: `^src/${oneOf([layer, ...ours])}/` },
  },
  {
    name: `${layer}-packages`,
    comment: `src/${layer} may import the packages: ${packages.join(', ')}.`,
    severity: 'error',
    from: { path: `^src/${layer}/` },
    to: { path: 'node_modules/', pathNot: insidePackages(packages) },
  },
]);

module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: 'app-is-the-top',
      comment: 'Only main.tsx mounts the app.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(app/|main\\.tsx$)' },
      to: { path: '^src/app/' },
    },
    {
      name: 'no-tests-in-src',
      severity: 'error',
      from: { path: '^(src|scripts/(models|serve|bench))/' },
      to: { path: '^tests/' },
    },
    {
      name: 'models-pipeline-is-apart',
      comment: 'The pipeline writes files for the app; it may know names and formats (knowledge, domain), and nothing imports it.',
      severity: 'error',
      from: { path: '^scripts/models/' },
      to: { path: '^src/', pathNot: '^src/(knowledge|domain)/' },
    },
    { name: 'nothing-imports-scripts', severity: 'error', from: { path: '^src/' }, to: { path: '^scripts/' } },
    { name: 'no-node-in-src', severity: 'error', from: { path: '^src/' }, to: { dependencyTypes: ['core'] } },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-undeclared-packages',
      severity: 'error',
      from: { path: '^(src|tests|scripts)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|public|\\.cache)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'types', 'default', 'node'],
      // Some packages are types only.
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};
