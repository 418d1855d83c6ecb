package de.zielforum.demo;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The shapes of the files in {@code resources/demo}. Days are dates, or whole days from the start of the demonstration. */
final class Content {

    private Content() {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Someone(String key, String subject, String username, String name, List<String> roles, String area) {}

    record Citing(String indicator, String area, int period) {}

    record Address(String street, String postcode, String city) {}

    record Offer(
            String key,
            String name,
            String about,
            String forWhom,
            String where,
            String when,
            List<String> languages,
            String cost,
            List<String> areas,
            List<String> topics) {}

    record MandateOf(String person, String role, String from, String until) {}

    record Organisation(
            String key,
            String name,
            String kind,
            String umbrella,
            String about,
            Address address,
            String email,
            String phone,
            String website,
            List<String> areas,
            List<String> topics,
            List<Offer> services,
            List<MandateOf> mandates) {}

    record MemberSince(String organisation, String since) {}

    record Applicant(String organisation, String message) {}

    record NetworkOf(
            String key,
            String name,
            String about,
            List<String> areas,
            List<String> topics,
            String goals,
            String coordinator,
            List<MemberSince> members,
            List<Applicant> applicants) {}

    record Brief(String question, String scope, String decides, String notDecided) {}

    record PhaseOf(String title, String when, JsonNode from, JsonNode until, String about) {}

    record StepOf(String kind, JsonNode opens, JsonNode closes, String participants) {}

    record ProcessOf(
            String key,
            String slug,
            String title,
            String lead,
            Brief brief,
            String area,
            String organiser,
            List<PhaseOf> phases,
            List<StepOf> steps) {}

    record ProposalOf(
            String key,
            String process,
            String author,
            String onBehalfOf,
            String title,
            String text,
            String area,
            List<String> topics,
            List<Citing> citations,
            List<String> supporters,
            List<String> organisationSupporters,
            String state,
            JsonNode submitted,
            String answer,
            String answerOutcome,
            JsonNode answered,
            String withdrawal) {}

    record Hidden(String by, JsonNode on, String rule, String reason) {}

    record Reported(String by, JsonNode on, String reason) {}

    record Said(
            String proposal,
            String author,
            String kind,
            JsonNode on,
            String text,
            List<Said> answers,
            Hidden hidden,
            Reported report) {}

    record Aim(String indicator, String area, int baselinePeriod, BigDecimal value, int year) {}

    record GoalOf(
            String key,
            String process,
            String kind,
            String parent,
            String title,
            String text,
            String plain,
            Aim target,
            List<String> proposals,
            List<Citing> citations,
            String by,
            JsonNode on) {}

    record BallotOf(
            String key,
            String process,
            String method,
            String title,
            String text,
            JsonNode announced,
            JsonNode opens,
            JsonNode closes,
            String participants,
            List<String> options,
            Map<String, Double> approvals,
            double turnout) {}

    record DecisionOf(String goal, String body, String date, String result, String paper, String url, String note) {}

    record MilestoneOf(String title, String due, String done) {}

    record ProgressOf(String date, String by, String text, int percent) {}

    record MeasureOf(
            String key,
            String title,
            String text,
            List<String> goals,
            List<String> carriers,
            String from,
            String until,
            BigDecimal costEuro,
            String funding,
            String expectedEffect,
            String area,
            String state,
            List<Citing> citations,
            List<MilestoneOf> milestones,
            List<ProgressOf> progress) {}
}
