// Prints the HTML that Vue makes of each page of VuePress or VitePress. It evaluates what is no block of code, and those
// whose language ends in `-vue`.
const modules = "/usr/share/nodejs";
const Vue = require(`${modules}/vue`);
const { createRenderer } = require(`${modules}/vue-server-renderer`);
const markdown = require(`${modules}/markdown-it`)({ html: true });

const fence = markdown.renderer.rules.fence;
markdown.renderer.rules.fence = (tokens, index, ...values) => {
  const isVue = /-vue(?=:|$)/i.test(tokens[index].info.trim().split(" ")[0]);
  return fence(tokens, index, ...values).replace("<pre", isVue ? "<pre" : "<pre v-pre");
};
Vue.component("CodeSwitcher", {
  props: ["languages", "name"],
  render(create) {
    return create("div", Object.keys(this.languages).map((id) => create("div", this.$scopedSlots[id]())));
  },
});

(async () => {
  const shown = [];
  for (const page of JSON.parse(require("fs").readFileSync(0, "utf8"))) {
    const faults = [];
    Vue.config.warnHandler = Vue.config.errorHandler = (fault) => faults.push(String(fault));
    const template = `<div>${markdown.render(page)}</div>`;
    const html = await createRenderer()
      .renderToString(new Vue({ template }))
      .catch((error) => `<not-shown>${error}`);
    shown.push(html, ...faults.map((fault) => `<faulty title="${fault.replace(/["&<]/g, " ")}">`));
  }
  process.stdout.write(JSON.stringify(shown));
})();
