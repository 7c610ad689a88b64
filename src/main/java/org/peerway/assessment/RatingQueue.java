package org.peerway.assessment;

/**
 * Answers to one question that wait for a rating.
 *
 * @param mine how many the acting person may rate
 * @param third how many of these were rated by two who do not agree
 * @param others how many the acting person has rated and somebody else has to rate still
 */
public record RatingQueue(QuestionRef question, long mine, long third, long others) {
}
