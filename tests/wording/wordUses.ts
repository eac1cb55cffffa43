import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Where a word of a catalog is written, where one is taken at the loading of a file, and texts that are in no catalog. */
export type WordUses = {
  /** `catalog.path.of.word` of words that nothing asks for. */
  readonly unused: readonly string[];
  /** `file: expression` of texts that are taken once, when the file loads, and so stay in the language of that moment. */
  readonly captured: readonly string[];
  /** `file: text` of text that stands in a component. */
  readonly written: readonly string[];
  /** Names of all catalogs. */
  readonly catalogs: readonly string[];
};

/** Reads the whole program: which words its code can reach. */
export function wordUses(): WordUses {
  const config = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ROOT);
  const files = ts.sys.readDirectory(join(ROOT, 'src'), ['.ts', '.tsx']);
  const program = ts.createProgram(files, { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const sources = program.getSourceFiles().filter(({ fileName }) => fileName.includes('/src/') && !fileName.includes('node_modules'));
  const isPack = (file: ts.SourceFile) => file.fileName.includes('/wording/languages/');

  const words = new Map<ts.Node, string>();
  const catalogs: string[] = [];
  const collect = (object: ts.ObjectLiteralExpression, path: string): void => {
    for (const member of object.properties) {
      if (!ts.isPropertyAssignment(member) && !ts.isShorthandPropertyAssignment(member)) continue;
      const name = `${path}.${member.name.getText().replaceAll(/^'|'$/g, '')}`;
      const value = ts.isPropertyAssignment(member) ? unwrapped(member.initializer) : null;
      if (value && ts.isObjectLiteralExpression(value)) collect(value, name);
      else words.set(member, name);
    }
  };
  for (const file of sources.filter((source) => !isPack(source))) {
    eachNode(file, (node) => {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'translated') return;
      const [name, english] = node.arguments;
      if (!name || !ts.isStringLiteral(name) || !english) return;
      catalogs.push(name.text);
      const object = unwrapped(english);
      if (ts.isObjectLiteralExpression(object)) collect(object, name.text);
    });
  }

  const used = new Set<ts.Node>();
  const markUsed = (symbol: ts.Symbol | undefined): void => {
    for (const declaration of symbol?.declarations ?? []) used.add(declaration);
  };
  /** Everything below a value that is handed on whole, or asked by a name that is not written. */
  const markAllUsed = (type: ts.Type, depth = 0): void => {
    if (depth > 6 || type.getCallSignatures().length > 0) return;
    for (const property of type.getProperties()) {
      if (!property.declarations?.some((declaration) => words.has(declaration) || isWordGroup(declaration))) continue;
      markUsed(property);
      markAllUsed(checker.getTypeOfSymbol(property), depth + 1);
    }
  };
  const markWritten = (expression: ts.Expression): void => {
    const symbol = checker.getSymbolAtLocation(ts.isPropertyAccessExpression(expression) ? expression.name : expression);
    for (const declaration of symbol?.declarations ?? []) eachNode(declaration, (node) => used.add(node));
  };
  const captured: string[] = [];
  const written: string[] = [];
  for (const file of sources.filter((source) => !isPack(source))) {
    const inCatalog = /\/wording\/|Words\.ts$/.test(file.fileName);
    eachNode(file, (node) => {
      if (ts.isPropertyAccessExpression(node)) {
        const symbol = checker.getSymbolAtLocation(node.name);
        markUsed(symbol);
        if (symbol?.declarations?.some((one) => words.has(one)) && !inCatalog && isAtLoading(node))
          captured.push(`${short(file)}: ${node.getText()}`);
        if (!isRead(node)) markAllUsed(checker.getTypeAtLocation(node));
      } else if (ts.isElementAccessExpression(node)) {
        const type = checker.getTypeAtLocation(node.expression);
        const key = checker.getTypeAtLocation(node.argumentExpression);
        const keys = key.isUnion() ? key.types : [key];
        const literals = keys.filter((one): one is ts.StringLiteralType => one.isStringLiteral());
        if (literals.length === keys.length) {
          for (const { value } of literals) markUsed(type.getProperty(value));
          // A type that names its keys anew has lost where they are written: one of several may be meant.
          if (literals.length > 1 && literals.some(({ value }) => !type.getProperty(value)?.declarations?.some((one) => words.has(one))))
            markWritten(node.expression);
        } else {
          for (const property of type.getProperties()) markUsed(property);
          // Words whose keys are any text have no properties to ask: what is written there is meant.
          if (type.getStringIndexType()) markWritten(node.expression);
        }
        if (!isRead(node)) markAllUsed(checker.getTypeAtLocation(node));
      } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
        const name = (node.propertyName ?? node.name).getText();
        markUsed(checker.getTypeAtLocation(node.parent).getProperty(name));
      } else if (
        ts.isIdentifier(node) &&
        !isRead(node) &&
        ts.isExpression(node) &&
        /^[A-Z_]*WORDS$|^words$/.test(node.text) &&
        !isNameOfDeclaration(node)
      ) {
        markAllUsed(checker.getTypeAtLocation(node));
      }
      if (file.fileName.endsWith('.tsx') && !inCatalog) {
        if (ts.isJsxText(node) && /\p{L}{2,}/u.test(node.text)) written.push(`${short(file)}: ${node.text.trim()}`);
        if (
          ts.isJsxAttribute(node) &&
          /^(aria-label|title|placeholder|alt|label)$/.test(node.name.getText()) &&
          node.initializer &&
          ts.isStringLiteral(node.initializer) &&
          /\p{L}{2,}/u.test(node.initializer.text)
        )
          written.push(`${short(file)}: ${node.getText()}`);
      }
    });
  }
  return { unused: [...words].filter(([node]) => !used.has(node)).map(([, name]) => name), captured, written, catalogs };
}

const short = (file: ts.SourceFile) => file.fileName.slice(file.fileName.indexOf('/src/') + 1);

function eachNode(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => eachNode(child, visit));
}

function unwrapped(node: ts.Expression): ts.Expression {
  return ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)
    ? unwrapped(node.expression)
    : node;
}

/** Whether something below the node is asked by name, so that it is not handed on whole. */
function isRead(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent))
    return parent.expression === node || ts.isPropertyAccessExpression(parent);
  if (ts.isVariableDeclaration(parent)) return parent.initializer === node;
  return ts.isTypeQueryNode(parent) || ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent) || ts.isQualifiedName(parent);
}

function isNameOfDeclaration(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isPropertyAssignment(parent) || ts.isBindingElement(parent)) &&
    parent.name === node
  );
}

function isWordGroup(declaration: ts.Declaration): boolean {
  return ts.isPropertyAssignment(declaration) && ts.isObjectLiteralExpression(unwrapped(declaration.initializer));
}

/** Outside every function: evaluated once. */
function isAtLoading(node: ts.Node): boolean {
  for (let at: ts.Node | undefined = node.parent; at; at = at.parent) {
    if (ts.isFunctionLike(at) || ts.isClassLike(at) || ts.isTypeNode(at)) return false;
  }
  return true;
}
