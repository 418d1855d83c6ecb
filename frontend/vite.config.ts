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
    rolldownOptions: { input: "main.ts" },
  },
});
