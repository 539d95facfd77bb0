/**
 * Vite plugin: a rule's examples stand beside the rule for those who read and test it; what is shipped does without
 * them. They are cut from the built code by its syntax tree, so no text inside a rule can be mistaken for them.
 *
 * @returns {import('vite').Plugin}
 */
export function withoutExamples() {
  return {
    name: 'without-examples',
    enforce: 'post',
    apply: 'build',
    transform: {
      filter: { id: /\/src\/rules\/[^/]+\/[^/]+\.ts$/ },
      handler(code) {
        const found = examplesIn(this.parse(code));
        if (!found) return null;
        const comma = /^\s*,/.exec(code.slice(found.end))?.[0].length ?? 0;
        return { code: code.slice(0, found.start) + code.slice(found.end + comma), map: null };
      },
    },
  };
}

/**
 * The property `examples` of the object that the file exports as its rule.
 *
 * @param {ReturnType<import('vite').Rolldown.PluginContext['parse']>} program
 */
function examplesIn(program) {
  for (const statement of program.body) {
    if (statement.type !== 'ExportNamedDeclaration' && statement.type !== 'VariableDeclaration') continue;
    const declaration = statement.type === 'VariableDeclaration' ? statement : statement.declaration;
    if (declaration?.type !== 'VariableDeclaration') continue;
    for (const { init } of declaration.declarations) {
      if (init?.type !== 'ObjectExpression') continue;
      for (const property of init.properties) {
        if (property.type === 'Property' && property.key.type === 'Identifier' && property.key.name === 'examples')
          return property;
      }
    }
  }
  return undefined;
}
