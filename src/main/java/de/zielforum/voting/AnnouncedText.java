package de.zielforum.voting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.zielforum.participation.Participants;
import de.zielforum.participation.ProcessId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is frozen at announcement, as one text: JSON with its keys in alphabetical order and no spaces, in UTF-8. The SHA-256 of
 * this text is published, so that anybody can check that nothing was changed later.
 *
 * @param json the text
 * @param hash its SHA-256 in hexadecimal digits
 */
record AnnouncedText(String json, String hash) {

    private static final ObjectMapper CANONICAL = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    static AnnouncedText of(
            BallotId id,
            ProcessId process,
            BallotText text,
            Method method,
            List<BallotOption> options,
            Participants participants) {
        var content = new TreeMap<String, Object>();
        content.put("ballot", id.toString());
        content.put("process", process.toString());
        content.put("title", text.title());
        content.put("explanation", text.explanation());
        content.put("method", method.name());
        content.put("rule", text.rule().text());
        content.put("opens", text.opens().toString());
        content.put("closes", text.closes().toString());
        content.put("options", options.stream().map(AnnouncedText::option).toList());
        if (participants != null) {
            content.put("participants", participants.name());
        }
        return of(content);
    }

    private static Map<String, String> option(BallotOption option) {
        return new TreeMap<>(Map.of(
                "reference",
                option.reference(),
                "title",
                option.title(),
                "text",
                option.text(),
                "path",
                option.path()));
    }

    private static AnnouncedText of(Map<String, Object> content) {
        try {
            var json = CANONICAL.writeValueAsString(content);
            var digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return new AnnouncedText(json, HexFormat.of().formatHex(digest));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
