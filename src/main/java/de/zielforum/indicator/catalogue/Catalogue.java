package de.zielforum.indicator.catalogue;

import de.zielforum.area.AreaDetail;
import de.zielforum.area.AreaMap;
import de.zielforum.area.Areas;
import de.zielforum.indicator.OpenData;
import de.zielforum.shared.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The catalogue of the published figures: one data set for each indicator, one distribution for each format. */
@ApplicationScoped
public class Catalogue {

    @Inject
    OpenData data;

    @Inject
    Areas areas;

    @Inject
    AreaMap map;

    @Inject
    Texts texts;

    @ConfigProperty(name = "zielforum.municipality")
    String municipality;

    @ConfigProperty(name = "zielforum.open-data.office")
    Optional<String> office;

    @ConfigProperty(name = "zielforum.open-data.contact")
    Optional<String> contact;

    @ConfigProperty(name = "zielforum.open-data.contributor")
    Optional<String> contributor;

    /**
     * The catalogue as a file.
     *
     * @param address the public address of this installation, without a slash at the end
     */
    @Transactional
    public byte[] write(String address, CatalogueFormat format) {
        var place = areas.any() ? map.byCode(areas.municipality().code()) : Optional.<AreaDetail>empty();
        var publication = new Publication(
                address,
                municipality,
                data.publisher(),
                office,
                contact,
                contributor,
                place,
                data.state().changed());
        var out = new ByteArrayOutputStream();
        format.write(new Description(publication, data.offers(), texts).model(), out);
        return out.toByteArray();
    }
}
