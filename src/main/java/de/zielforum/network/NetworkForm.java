package de.zielforum.network;

import de.zielforum.area.AreaId;
import de.zielforum.organisation.Topic;
import de.zielforum.shared.text.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * What is said about a network.
 *
 * @param about what it is, in CommonMark
 * @param goals what it wants to reach, in CommonMark
 * @param open whether organisations may apply
 */
public record NetworkForm(
        @NotBlank(message = "{network.name.missing}") @Pattern(regexp = "|.{2,200}", message = "{network.name.length}")
        String name,

        @NotBlank(message = "{network.about.missing}") @Size(max = 10000, message = "{network.about.length}")
        String about,

        @NotBlank(message = "{network.goals.missing}") @Size(max = 10000, message = "{network.goals.length}")
        String goals,

        Set<AreaId> areas,
        Set<Topic> topics,
        boolean open) {

    public NetworkForm {
        name = Typed.cleaned(name);
        about = Typed.cleaned(about);
        goals = Typed.cleaned(goals);
        areas = areas == null ? Set.of() : Set.copyOf(areas);
        topics = topics == null ? Set.of() : Set.copyOf(topics);
    }
}
