/** `npm run rules-doc`: writes docs/rules.md from the rules. */
import { writeFileSync } from 'node:fs';
import { rules } from '@/src/rules';
import { rulesDoc } from './rules-doc';

writeFileSync('docs/rules.md', rulesDoc(rules));
process.stdout.write(`wrote docs/rules.md: ${rules.length} rules\n`);
