// The picture as a file: SVG as the kernel draws it, PNG as the page paints that.

const MOST = 8_000; // pixels of a side
const SHARP = 2;

export function fileName(title: string, end: string): string {
  const plain = title.normalize("NFKD").replace(/[^A-Za-z0-9._-]+/g, "_").replace(/^[._]+|[._]+$/g, "").slice(0, 80);
  return `${plain || "lineage"}.${end}`;
}

export async function painted(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    await new Promise((resolve, reject) => {
      image.onload = resolve;
      image.onerror = () => reject(new Error("The browser can't paint this picture; save it as SVG."));
      image.src = url;
    });
    const scale = Math.min(SHARP, MOST / Math.max(image.width, image.height, 1));
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(image.width * scale));
    canvas.height = Math.max(1, Math.round(image.height * scale));
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const made = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (!made) throw new Error("The picture is too large for PNG; save it as SVG.");
    return made;
  } finally {
    URL.revokeObjectURL(url);
  }
}
