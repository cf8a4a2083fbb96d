package fieldguide.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the refusal in two paragraphs instead of a stack trace. */
final class DataFolderRefusedAnalyzer extends AbstractFailureAnalyzer<DataFolderRefused> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DataFolderRefused cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.remedy(), cause);
    }
}
