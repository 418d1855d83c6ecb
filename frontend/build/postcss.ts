import type { Plugin, Rule } from "postcss";

/**
 * The families of KERN classes our templates use. The grid and the spacing utilities make up most of KERN's file
 * and are not among them: page layout is ours.
 */
const neededKernFamilies = new Set([
  "accordion", "alert", "badge", "body", "btn", "dark", "description", "divider", "error", "fieldset", "form", "heading",
  "hint", "icon", "input", "label", "layer", "level", "light", "link", "list", "number", "preline", "progress", "sr",
  "subline", "summary", "title",
]);

function isNeeded(selector: string): boolean {
  const families = [...selector.matchAll(/\.kern-([a-z]+)/g)].map((match) => match[1] ?? "");
  return families.every((family) => neededKernFamilies.has(family));
}

/** Drops the rules of KERN that belong to components and utilities which no template uses. */
export function keepNeededKern(): Plugin {
  return {
    postcssPlugin: "keep-needed-kern",
    Once(root) {
      root.walkRules((rule: Rule) => {
        if (!rule.source?.input.file?.includes("@kern-ux")) {
          return;
        }
        const needed = rule.selectors.filter(isNeeded);
        if (needed.length === 0) {
          rule.remove();
        } else if (needed.length < rule.selectors.length) {
          rule.selectors = needed;
        }
      });
      root.walkAtRules((atRule) => {
        if (atRule.nodes?.length === 0 && atRule.name !== "layer") {
          atRule.remove();
        }
      });
    },
  };
}

/** Every browser we serve reads WOFF2; the older format would only be carried along. */
export function woff2Only(): Plugin {
  return {
    postcssPlugin: "woff2-only",
    AtRule: {
      "font-face": (fontFace) => {
        fontFace.walkDecls("src", (src) => {
          src.value = src.value.replace(/,\s*url\([^)]*\.woff\)\s*format\('woff'\)/g, "");
        });
      },
    },
  };
}
