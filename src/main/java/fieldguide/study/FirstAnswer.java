package fieldguide.study;

import fieldguide.quiz.item.Answer;

/** What somebody answered when a revision of a question was new to them. */
public record FirstAnswer(String owner, String question, String revision, boolean correct, Answer answer) {}
