// Editors with remark check front matter by its schema, once `npm install` has been run here. Before that, this does nothing.
import { readFileSync } from "node:fs";

const load = (name) => import(name).then((found) => found.default, () => null);
const [frontMatter, lintFrontMatter] = await Promise.all([load("remark-frontmatter"), load("remark-lint-frontmatter-schema")]);

// The linter knows drafts up to 7 by name; the schema says nothing that those could not.
const { $schema, ...schema } = JSON.parse(readFileSync(new URL(".vscode/front-matter.schema.json", import.meta.url), "utf8"));

// The linter says where in its own way; editors look for `place`.
const withPlaces = () => (_, file) => file.messages.forEach((message) => (message.place ??= message.position));

export default {
  plugins: frontMatter && lintFrontMatter ? [frontMatter, [lintFrontMatter, { embed: schema }], withPlaces] : [],
};
