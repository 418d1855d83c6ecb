package de.zielforum.area.web;

import de.zielforum.area.AreaLevel;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of areas. */
@MessageBundle("msg_area")
public interface AreaMessages {

    @Message
    String level(AreaLevel level);

    /** The same for several. */
    @Message
    String levels(AreaLevel level);

    @Message
    String problem_tooLarge(String a0);

    @Message
    String problem_noJson();

    @Message
    String problem_brokenJson(String a0, String a1);

    @Message
    String problem_noCollection();

    @Message
    String problem_otherCoordinates();

    @Message
    String problem_empty();

    @Message
    String problem_noFeature();

    @Message
    String problem_codeMissing();

    @Message
    String problem_codeUnusable();

    @Message
    String problem_codeTwice(String a0);

    @Message
    String problem_nameMissing();

    @Message
    String problem_nameTooLong(String a0);

    @Message
    String problem_levelMissing(String a0);

    @Message
    String problem_levelUnknown(String a0);

    @Message
    String problem_levelChanged(String a0, String a1);

    @Message
    String problem_secondMunicipality(String a0);

    @Message
    String problem_parentOfMunicipality();

    @Message
    String problem_parentMissing(String a0);

    @Message
    String problem_parentUnknown(String a0);

    @Message
    String problem_parentOnWrongLevel(String a0, String a1);

    @Message
    String problem_codeColumnUnknown(String a0);

    @Message
    String problem_nameColumnUnknown(String a0);

    @Message
    String problem_levelColumnUnknown(String a0);

    @Message
    String problem_parentColumnUnknown(String a0, String a1);

    @Message
    String problem_shapeBroken();

    @Message
    String problem_shapeSeveral();

    @Message
    String problem_shapeWithout(String a0);

    @Message
    String problem_shapeWithoutPrj(String a0);

    @Message
    String problem_shapeNoAreas();

    @Message
    String problem_shapeUneven(String a0, String a1);

    @Message
    String problem_otherCoordinateSystem(String a0);

    @Message
    String problem_unpacksTooLarge(String a0);

    @Message
    String problem_standInMiddle();

    @Message
    String problem_otherStandWithin(String a0);

    @Message
    String problem_missingInStand();

    @Message
    String problem_childLeft(String a0);

    @Message
    String problem_leftWithoutArea(String a0, String a1);

    @Message
    String problem_geometryMissing();

    @Message
    String problem_geometryNoArea(String a0);

    @Message
    String problem_geometryInvalid(String a0, String a1);

    @Message
    String problem_repaired(String a0);

    @Message
    String problem_ringOpen();

    @Message
    String problem_positionUnreadable();

    @Message
    String problem_positionNoDegrees(String a0, String a1);
}
