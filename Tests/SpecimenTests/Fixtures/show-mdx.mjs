// Prints the HTML of each page that was compiled from MDX. The packages are written into the folder that is named.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2];
const component = "(properties) => globalThis.make('div', properties)";
const packages = [
  ["react", "jsx-runtime",
    "export const [Fragment, jsx, jsxs] = [({ children }) => globalThis.html(children), globalThis.make, globalThis.make];"],
  ["@theme", "Tabs", `export default ${component};`],
  ["@theme", "TabItem", `export default ${component};`],
  ["@astrojs/starlight", "components", `export const [Tabs, TabItem] = [${component}, ${component}];`],
];
for (const [name, part, text] of packages) {
  const place = join(folder, "node_modules", name, part);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, "index.mjs"), text);
  writeFileSync(join(place, "package.json"), JSON.stringify({ exports: "./index.mjs" }));
  writeFileSync(join(folder, "node_modules", name, "package.json"), JSON.stringify({ exports: { "./*": "./*/index.mjs" } }));
}

class Markup extends String {}
const escape = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt()};`);
globalThis.html = (content) =>
  content instanceof Markup ? content
  : Array.isArray(content) ? new Markup(content.map(globalThis.html).join(""))
  : new Markup(content == null || content === true || content === false ? "" : escape(String(content)));
globalThis.make = (type, { children, ...properties }) => {
  if (typeof type === "function") return type({ children, ...properties });
  const attributes = Object.entries(properties).map(([name, value]) => ` ${name}="${escape(String(value))}"`);
  return new Markup(`<${type}${attributes.join("")}>${globalThis.html(children)}</${type}>`);
};

const components = { Tabs: (properties) => globalThis.make("div", properties) };
components.Tab = components.Tabs;
const shown = [];
for (const [number, program] of JSON.parse(readFileSync(0, "utf8")).entries()) {
  const file = join(folder, `${number}.mjs`);
  writeFileSync(file, program);
  try {
    shown.push(String((await import(file)).default({ components })));
  } catch (error) {
    shown.push(`<not-shown>${error}`);
  }
}
process.stdout.write(JSON.stringify(shown));
