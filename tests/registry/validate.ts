import Ajv from 'ajv';
import authority from '@/src/registry/schema/authority.schema.json';
import groups from '@/src/registry/schema/groups.schema.json';
import institution from '@/src/registry/schema/institution.schema.json';
import items from '@/src/registry/schema/items.schema.json';
import service from '@/src/registry/schema/service.schema.json';
import sources from '@/src/registry/schema/sources.schema.json';
import unverifiedName from '@/src/registry/schema/unverified-name.schema.json';
import type { Sort } from './files';

const ajv = new Ajv({
  allErrors: true,
  schemas: [items, institution, unverifiedName, authority, service, sources, groups],
});

/** What is wrong with the shape, as `path: problem`; empty if nothing. */
export function shapeProblems(schema: Sort | 'sources' | 'groups', data: object): readonly string[] {
  const validate = ajv.getSchema(`${schema}.schema.json`);
  if (!validate) throw new Error(`no schema ${schema}.schema.json in src/registry/schema`);
  if (validate(data)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath || '/'}: ${message} ${JSON.stringify(params)}`,
  );
}
