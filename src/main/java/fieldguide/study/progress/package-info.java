/** What a learner's recalls and readings come to: mastery now and over time, days of study, and all of it to take along. */
@NullMarked
@NamedInterface("progress")
package fieldguide.study.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
