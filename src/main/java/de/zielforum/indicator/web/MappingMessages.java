package de.zielforum.indicator.web;

import de.zielforum.indicator.ImportProgress;
import de.zielforum.indicator.ValueStatus;
import de.zielforum.indicator.exchange.ColumnRole;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages say about uploaded files and the meaning of their columns. */
@MessageBundle("msg_mapping")
public interface MappingMessages {

    @Message
    String fileTitle(String fileName);

    @Message
    String fileLead();

    @Message
    String workingTitle(String fileName);

    @Message
    String workingLead();

    @Message
    String phaseWaiting();

    @Message
    String progress(String done, String whole);

    @Message
    String progressLabel();

    @Message
    String progressDone();

    @Message
    String progressReload();

    @Message
    String tableDownload();

    @Message
    String columnsTitle();

    @Message
    String columnsAgain();

    @Message
    String columnsText(String rows);

    @Message
    String columnsCaption();

    @Message
    String columnName();

    @Message
    String columnRole();

    @Message
    String columnIndicator();

    @Message
    String columnYear();

    @Message
    String columnsHint();

    @Message
    String roleOf(String column);

    @Message
    String onlyOf(String column);

    @Message
    String onlyNone();

    @Message
    String indicatorOf(String column);

    @Message
    String yearOf(String column);

    @Message
    String fixedIndicator();

    @Message
    String fixedIndicatorHint();

    @Message
    String fixedYear();

    @Message
    String fixedYearHint();

    @Message
    String dashIsZero();

    @Message
    String dashIsZeroHint();

    @Message
    String makeTotals();

    @Message
    String makeTotalsHint();

    @Message
    String codesTitle();

    @Message
    String codesCaption();

    @Message
    String codeInFile();

    @Message
    String codeMeans();

    @Message
    String codeOf(String code);

    @Message
    String codeLeaveOut();

    @Message
    String previewTitle();

    @Message
    String previewNone();

    @Message
    String previewText(String figures);

    @Message
    String previewCaption();

    @Message
    String unknown();

    @Message
    String previewAgain();

    @Message
    String readNow();

    @Message
    String keepTitle();

    @Message
    String keepText();

    @Message
    String keepName();

    @Message
    String keep();

    @Message
    String savedTitle();

    @Message
    String savedUsed();

    @Message
    String savedUsedText(String name);

    @Message
    String undecided();

    @Message
    String partsTitle();

    @Message
    String partsText();

    @Message
    String unreadable();

    @Message
    String discard();

    @Message
    String discardText();

    @Message
    String waitingTitle();

    @Message
    String waitingText();

    @Message
    String waitingWorking();

    @Message
    String waitingRefused();

    @Message
    String waitingOpen();

    @Message
    String tableKind();

    @Message
    String tableLine();

    @Message
    String tableColumn();

    @Message
    String tableMessage();

    @Message
    String tableError();

    @Message
    String tableWarning();

    @Message
    String done_mappingKept();

    @Message
    String done_fileDiscarded();

    @Message
    String refused_fileTaken();

    @Message
    String refused_fileInWork();

    @Message
    String phase(ImportProgress.Phase phase);

    @Message
    String role(ColumnRole role);

    @Message
    String status(ValueStatus status);

    @Message
    String headValue();

    @Message
    String headNumerator();

    @Message
    String headDenominator();

    @Message
    String headStatus();
}
