# Every sentence about laws.
@tier:core
Feature: wet
  vrije tekst

  Background:
    Given the calculation date is "2024-02-29"
    And law "wet" is loaded

  Scenario: bestand en parameters
    Given parameter "p" is 1.5
    And parameter "p" is "2"
    And the following parameters:
      | bsn | 1 |
      | q   | null |
    And the following "bron" data with key "bsn":
      | bsn | g   | t        |
      | 1   | 2.5 | a \| b\n |
    And the untranslatable mode is "warn"
    When I evaluate "u" of "wet"
    Then the execution succeeds
    And output "u" equals 4.5
    And output "u" equals "4.5"
    And output "u" has direct provenance
    And the result contains exactly the outputs "u"
    When I evaluate outputs "v, u" of "wet"
    Then output "v" equals 2

  Scenario: onvertaalbaar
    When I evaluate "u" of "wet"
    Then the execution fails
    And the execution fails with "untranslatable"
    Given the untranslatable mode is "propagate"
    And parameter "g" is 1
    And parameter "p" is 1
    When I evaluate "u" of "wet"
    Then output "u" is tainted as untranslatable

  @wip
  Scenario: later
    Then output "v" contains "x"

  Scenario: mis
    Given parameter "p" is "true"
    When I evaluate "v" of "wet"
    Then output "v" is true
    But output "v" is false

  Scenario: leeg
    * parameter "p" is ""
    * I evaluate "v" of "wet"
    * output "v" is null
    * output "v" has override provenance
