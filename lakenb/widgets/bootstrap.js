// Every widget's ESM: it asks the kernel for the widget's own module once a page and keeps it there, so that
// two hundred widgets load one module, and a saved notebook holds none.
const loaded = (globalThis.__lakenbModules ??= new Map());
let asked = 0;

function ask(model, kind) {
  const id = `module-${Math.random().toString(36).slice(2)}-${++asked}`;
  return new Promise((resolve, reject) => {
    const stop = setTimeout(() => done(reject, new Error("The kernel does not answer.")), 120000);
    const listener = (reply) => {
      if (!reply || reply.id !== id) return;
      if (reply.kind === "answer") done(resolve, reply.payload);
      else done(reject, new Error(String(reply.payload?.message)));
    };
    function done(end, value) {
      clearTimeout(stop);
      model.off("msg:custom", listener);
      end(value);
    }
    model.on("msg:custom", listener);
    model.send({ id, kind, payload: {} });
  });
}

async function load(model) {
  const { code, style } = await ask(model, "module");
  const url = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
  try {
    return { module: await import(url), style };
  } finally {
    URL.revokeObjectURL(url);
  }
}

function dress(el, key, style) {
  const root = el.getRootNode();
  const place = root instanceof ShadowRoot ? root : document.head;
  if ([...place.querySelectorAll("style[data-lakenb]")].some((known) => known.dataset.lakenb === key)) return;
  const made = document.createElement("style");
  made.dataset.lakenb = key;
  made.textContent = style;
  place.append(made);
}

async function render({ model, el }) {
  const key = model.get("_module");
  if (!loaded.has(key)) loaded.set(key, load(model));
  try {
    const { module, style } = await loaded.get(key);
    dress(el, key, style);
    return await module.render({ model, el });
  } catch (error) {
    loaded.delete(key);
    el.textContent = `This widget can't be shown: ${error.message} Run the cell again.`;
  }
}

export default { render };
