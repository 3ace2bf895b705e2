// The rooms of src/ and who may knock on whose door, as data; the rules are made from it. `npm run test:imports`.

/** A room → the rooms it may import. What is not written here is a wall. */
const ROOMS = {
  engine: { may: [], because: 'it is the definition of truth and runs in Node as it is' },
  i18n: { may: [], because: 'words know nothing of what they are said about' },
  ui: { may: [], because: 'an accessible control serves any app' },
  cells: { may: ['engine'], because: 'a cell is equations and words, nothing that shows them' },
  tasks: { may: ['engine', 'cells'], because: 'what can be learned does not know how it is shown' },
  trainer: {
    may: ['engine', 'cells', 'tasks'],
    because: 'a run is the same in a worker, in Node and in a test: it does not know who watches',
  },
  scene: { may: ['engine'], because: 'a picture is a pure function of trace, cursor and size' },
  draw: {
    may: ['scene'],
    because: 'it puts marks on screen and never meets stores, React or prose',
  },
  offline: { may: [], because: 'it runs beside the page, and knows only which files there are' },
  quiz: { may: ['engine', 'cells'], because: 'a question is judged without being shown' },
  content: { may: ['engine', 'quiz'], because: 'what is asked is data that a schema checks' },
  clinic: {
    may: ['engine', 'cells'],
    because: 'a wrong cell is run and judged without being shown',
  },
  link: {
    may: ['engine', 'cells', 'tasks', 'trainer', 'quiz', 'clinic'],
    because: 'a link is text in and data out',
  },
  stores: {
    may: ['engine', 'cells', 'tasks', 'trainer', 'quiz', 'clinic'],
    because: 'state does not know who looks at it',
  },
  parts: {
    may: [
      'engine',
      'i18n',
      'ui',
      'cells',
      'tasks',
      'trainer',
      'quiz',
      'clinic',
      'scene',
      'draw',
      'link',
      'stores',
    ],
    because: 'what several features are put together from knows none of them',
  },
  features: {
    may: [
      'engine',
      'i18n',
      'ui',
      'cells',
      'tasks',
      'trainer',
      'quiz',
      'clinic',
      'content',
      'scene',
      'draw',
      'link',
      'stores',
      'parts',
    ],
    because: 'only src/app puts features together',
  },
};

const severity = /** @type {const} */ ('error');

/** Tests look wherever they need to: the walls are for what ships. */
const TEST = '\\.(test|fixture)\\.tsx?$';
const SOURCE = { path: '^src/', pathNot: TEST };

const roomRules = Object.entries(ROOMS).map(([room, { may, because }]) => ({
  name: `${room}-keeps-to-its-walls`,
  comment:
    `src/${room} may import ${may.length === 0 ? 'no other room' : may.join(', ')}: ${because}. ` +
    'Move what you need to a room both may use, or hand it in as an argument.',
  severity,
  from: { path: `^src/${room}/`, pathNot: TEST },
  to: { path: '^src/', pathNot: `^src/(${[room, ...may].join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...roomRules,
    {
      name: 'every-file-has-a-room',
      comment: 'A folder outside the table has no walls. Add it to ROOMS with its reason first.',
      severity,
      from: {},
      to: { path: '^src/', pathNot: `^src/(app|${Object.keys(ROOMS).join('|')})/` },
    },
    {
      name: 'no-feature-imports-another',
      comment:
        'A feature can be taken out without another noticing. What two of them share belongs to parts, ui, scene or a store.',
      severity,
      from: { path: '^src/features/([^/]+)/', pathNot: TEST },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'react-only-where-people-are',
      comment:
        'React says what exists for a person: ui, parts, features, app, the words, and the hooks of stores. The rest is plain.',
      severity,
      from: {
        path: '^src/',
        pathNot: [
          TEST,
          '^src/(ui|parts|features|app|stores)/',
          '^src/i18n/(words|MoreWords)\\.tsx$',
        ],
      },
      to: { path: '(^|/)node_modules/(react|react-dom|react-aria|react-aria-components)/' },
    },
    {
      name: 'd3-touches-the-page-only-in-draw',
      comment:
        'Selections, transitions and drags change the page. They live in src/draw, each in the one group it was handed.',
      severity,
      from: { ...SOURCE, pathNot: [TEST, '^src/draw/'] },
      to: { path: '(^|/)node_modules/(@types/)?d3-(selection|transition|drag)/' },
    },
    {
      name: 'd3-maths-only-in-pictures',
      comment:
        'Scales, shapes and interpolation are for pictures: src/scene computes them, src/draw moves them.',
      severity,
      from: { ...SOURCE, pathNot: [TEST, '^src/(scene|draw)/'] },
      to: { path: '(^|/)node_modules/(@types/)?d3-(array|scale|shape|interpolate|ease)/' },
    },
    {
      name: 'no-umbrella-d3',
      comment: 'The package d3 brings thirty modules along; import the one you need.',
      severity,
      from: {},
      to: { path: '(^|/)node_modules/(@types/)?d3/' },
    },
    {
      name: 'no-node-in-what-ships',
      comment: 'There is no Node in a browser. What reads files belongs to scripts/ or to a test.',
      severity,
      from: SOURCE,
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-dev-package-in-what-ships',
      comment:
        'What ships is written under `dependencies`, so that licences and sizes can be read there.',
      severity,
      from: SOURCE,
      to: { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/@types/' },
    },
    {
      name: 'nothing-imports-a-test',
      comment: 'A test is a leaf. What two tests share is a file of its own.',
      severity,
      from: {},
      to: { path: '\\.(test|spec)\\.tsx?$' },
    },
    {
      name: 'src-stands-alone',
      comment: 'Scripts, benches and browser tests use src; never the other way round.',
      severity,
      from: SOURCE,
      to: { path: '^(scripts|bench|e2e|test)/' },
    },
    {
      name: 'no-cycles',
      comment:
        'Two files that need each other are one idea in two places, or hide a third. Find it, or hand something in.',
      severity,
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nothing imports and that imports nothing is left over.',
      severity,
      from: { orphan: true, path: '^src/', pathNot: [TEST, '\\.d\\.ts$'] },
      to: {},
    },
    {
      name: 'everything-resolves',
      comment: 'The file or package is not there.',
      severity,
      from: {},
      // What bench/peers compares ours with is installed when that bench is run.
      to: { couldNotResolve: true, pathNot: '^@tensorflow/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.css$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
