Feature: aantekening
  Scenario: gevonden
    Given a law with the following articles:
      | text                     | number |
      | een huis met een tuin    | 1      |
      | een woning zonder één tuin | 2a   |
    And a note selecting "huis" with prefix "een " and suffix " met"
    And the note hints article "2a"
    And the note hints article "2a" at position 0 to 4
    When the note is resolved
    Then the note resolves to article "1"
    And the note is an exact match
  Scenario: bijna
    Given a law with the following articles:
      | text                     | number |
      | een woning zonder één tuin | 2a   |
    And a note selecting "Woning zonder een tuin"
    When the note is resolved
    Then the note is a fuzzy match
    And the note is ambiguous
  Scenario: weg
    Given a note selecting "kasteel"
    When the note is resolved
    Then the note is orphaned
