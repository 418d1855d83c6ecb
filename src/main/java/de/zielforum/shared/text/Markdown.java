package de.zielforum.shared.text;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Turns CommonMark into HTML that is safe to show: rendered by commonmark-java, then cut down to an allow-list by the OWASP
 * sanitizer. Raw HTML in the source is escaped, images are not allowed, links carry {@code rel="nofollow ugc noopener"}.
 */
public final class Markdown {

    /** Some megabytes: the texts of several thousand contributions, each with what became of it. */
    private static final long CHARACTERS_KEPT = 5_000_000;

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).build();
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().build();
    private static final Pattern HEADING = Pattern.compile("<(/?)h([1-6])>");
    private static final Pattern NAMED_HEADING =
            Pattern.compile("<h([2-4])>([^\n]*) <code>([a-z][a-z-]*)</code></h\\1>");

    private static final PolicyFactory USER_TEXT = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "em",
                    "strong",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "code",
                    "pre",
                    "h3",
                    "h4",
                    "h5",
                    "hr",
                    "a")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href")
            .onElements("a")
            .requireRelsOnLinks("nofollow", "ugc", "noopener")
            .toFactory();

    private static final PolicyFactory OWN_TEXT = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "em",
                    "strong",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "code",
                    "pre",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "hr",
                    "a")
            .allowUrlProtocols("http", "https", "mailto", "tel")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("start")
            .onElements("ol")
            .allowAttributes("id")
            .matching(Pattern.compile("[a-z][a-z-]*"))
            .onElements("h2", "h3", "h4")
            .toFactory();

    private Markdown() {}

    /**
     * What was rendered lately: the same text always becomes the same HTML, so this is right on every node and forever. Texts are
     * read far more often than written, and rendering one takes longer than reading it from the database.
     */
    private static final Cache<String, String> RENDERED = rendered();

    private static final Cache<String, String> PLAIN = rendered();

    private static Cache<String, String> rendered() {
        return Caffeine.newBuilder()
                .maximumWeight(CHARACTERS_KEPT)
                .weigher((String source, String result) -> source.length() + result.length())
                .build();
    }

    /** Renders what a person wrote. Headings start at level 3, so that they fit below the page's own. */
    public static String html(String source) {
        return RENDERED.get(source, Markdown::render);
    }

    private static String render(String source) {
        var rendered = HEADING.matcher(HTML.render(PARSER.parse(source)))
                .replaceAll(m -> "<" + m.group(1) + "h" + Math.min(5, Integer.parseInt(m.group(2)) + 2) + ">");
        return USER_TEXT.sanitize(rendered);
    }

    /**
     * Renders a text that ships with the product; headings keep their level. A code span at the end of a heading is not shown:
     * it becomes the heading's id, so that a rule of the netiquette can be linked to by its short name.
     */
    public static String ownHtml(String source) {
        var named = NAMED_HEADING.matcher(HTML.render(PARSER.parse(source))).replaceAll("<h$1 id=\"$3\">$2</h$1>");
        return OWN_TEXT.sanitize(named);
    }

    /** The text without its marks, for lists, search and mails. */
    public static String plain(String source) {
        return PLAIN.get(source, Markdown::strip);
    }

    private static String strip(String source) {
        return TEXT.render(PARSER.parse(source)).strip();
    }

    /** The first {@code length} characters of the plain text, cut at a word, with an ellipsis when something was cut. */
    public static String excerpt(String source, int length) {
        var text = String.join(" ", List.of(plain(source).split("\\s+")));
        if (text.length() <= length) {
            return text;
        }
        var cut = text.lastIndexOf(' ', length);
        return text.substring(0, cut > length / 2 ? cut : length) + " …";
    }
}
