package de.zielforum.voting;

import de.zielforum.voting.tally.AcceptanceRule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a rule as the text that is announced. */
@Converter(autoApply = true)
class RuleColumn implements AttributeConverter<AcceptanceRule, String> {

    @Override
    public String convertToDatabaseColumn(AcceptanceRule rule) {
        return rule == null ? null : rule.text();
    }

    @Override
    public AcceptanceRule convertToEntityAttribute(String text) {
        return text == null ? null : AcceptanceRule.parse(text);
    }
}
