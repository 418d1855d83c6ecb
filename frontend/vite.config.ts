import { defineConfig } from "vite";
import { keepNeededKern, woff2Only } from "./build/postcss.ts";

export default defineConfig({
  base: "/assets/",
  publicDir: false,
  css: { postcss: { plugins: [keepNeededKern(), woff2Only()] } },
  build: {
    manifest: "manifest.json",
    // The content security policy allows neither fonts nor styles from data URIs.
    assetsInlineLimit: 0,
    assetsDir: ".",
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      input: "main.ts",
      // htmx holds an eval that our configuration (allowEval) and the content security policy keep from being reached.
      checks: { eval: false },
      output: {
        // Not every server knows that .mjs is JavaScript, and without the right type a browser refuses a worker.
        assetFileNames: (asset) => (asset.names[0]?.endsWith(".mjs") ? "[name]-[hash].js" : "[name]-[hash][extname]"),
      },
    },
  },
});
