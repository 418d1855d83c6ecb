package de.zielforum.organisation;

import de.zielforum.area.AreaId;
import de.zielforum.shared.text.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * What an organisation offers.
 *
 * @param about what it is, in CommonMark
 * @param audience for whom it is
 * @param place where it takes place
 * @param times when it is open, in words
 * @param cost what it costs, in words
 */
public record ServiceForm(
        @NotBlank(message = "{organisation.service.name.missing}")
        @Pattern(regexp = "|.{2,200}", message = "{organisation.service.name.length}")
        String name,

        @NotBlank(message = "{organisation.service.about.missing}")
        @Size(max = 10000, message = "{organisation.service.about.length}")
        String about,

        @Size(max = 500, message = "{organisation.service.audience.length}")
        String audience,

        @Size(max = 500, message = "{organisation.service.place.length}")
        String place,

        @Size(max = 500, message = "{organisation.service.times.length}")
        String times,

        @Size(max = 200, message = "{organisation.service.cost.length}")
        String cost,

        Set<Language> languages,
        Set<AreaId> areas,
        Set<Topic> topics) {

    public ServiceForm {
        name = Typed.cleaned(name);
        about = Typed.cleaned(about);
        audience = Typed.cleaned(audience);
        place = Typed.cleaned(place);
        times = Typed.cleaned(times);
        cost = Typed.cleaned(cost);
        languages = languages == null ? Set.of() : Set.copyOf(languages);
        areas = areas == null ? Set.of() : Set.copyOf(areas);
        topics = topics == null ? Set.of() : Set.copyOf(topics);
    }
}
