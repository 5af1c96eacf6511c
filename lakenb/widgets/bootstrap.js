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

// Which of two sets of colours is read well here; front ends mark a dark theme in ways of their own, and some
// show a widget in a shadow root, where the page's marks can't be seen. So the text's own brightness decides.
function shade(el) {
  const context = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d");
  const look = () => {
    if (!context) return;
    context.fillStyle = getComputedStyle(el.querySelector(".lnb") ?? el).color;
    context.fillRect(0, 0, 1, 1);
    const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
    el.classList.toggle("lnb-dark", 0.3 * red + 0.6 * green + 0.1 * blue > 128);
  };
  const watch = new MutationObserver(() => requestAnimationFrame(look));
  for (const place of [document.documentElement, document.body]) watch.observe(place, { attributes: true });
  const preferred = matchMedia("(prefers-color-scheme: dark)");
  preferred.addEventListener("change", look);
  look();
  return () => {
    watch.disconnect();
    preferred.removeEventListener("change", look);
  };
}

async function render({ model, el }) {
  const key = model.get("_module");
  const slow = setTimeout(() => {
    el.textContent = "Waiting for the kernel; it may be running a cell. If it was restarted, run this cell again.";
  }, 8000);
  if (!loaded.has(key)) loaded.set(key, load(model));
  try {
    const { module, style } = await loaded.get(key);
    clearTimeout(slow);
    el.textContent = "";
    dress(el, key, style);
    const close = await module.render({ model, el });
    const unshade = shade(el);
    return () => {
      unshade();
      close?.();
    };
  } catch (error) {
    clearTimeout(slow);
    loaded.delete(key);
    el.textContent = `This widget can't be shown: ${error.message} Run the cell again.`;
  }
}

export default { render };
