# Haalt een maandloon het minimumloon? Bedragen in eurocent.
Feature: Minimumloon

  # 36 x 52 / 12 x 14,99 is 2.338,44.
  Scenario: 36 uur, precies het minimum
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | uren_per_week |
      | a          | anna       | loon  | bruto         | 233844          | 36            |
    When I evaluate outputs "loon_haalt_minimumloon" of "wet_minimumloon_en_minimumvakantiebijslag"
    Then output "loon_haalt_minimumloon" is true

  Scenario: 36 uur, een cent te weinig
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | uren_per_week |
      | a          | anna       | loon  | bruto         | 233843          | 36            |
    When I evaluate outputs "loon_haalt_minimumloon" of "wet_minimumloon_en_minimumvakantiebijslag"
    Then output "loon_haalt_minimumloon" is false

  # 40 x 52 / 12 x 14,71 is 2.549,73 en een derde cent: een cent te weinig is te weinig.
  Scenario: 40 uur in de eerste helft van 2026
    Given the calculation date is "2026-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | uren_per_week |
      | a          | anna       | loon  | bruto         | 254973          | 40            |
    When I evaluate outputs "loon_haalt_minimumloon" of "wet_minimumloon_en_minimumvakantiebijslag"
    Then output "loon_haalt_minimumloon" is false

  Scenario: 40 uur in de eerste helft van 2026, een cent meer
    Given the calculation date is "2026-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | uren_per_week |
      | a          | anna       | loon  | bruto         | 254974          | 40            |
    When I evaluate outputs "loon_haalt_minimumloon" of "wet_minimumloon_en_minimumvakantiebijslag"
    Then output "loon_haalt_minimumloon" is true

  # 24 x 52 / 12 x 14,06 is 1.462,24.
  Scenario: 2025-01: 24 uur
    Given the calculation date is "2025-01-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | uren_per_week |
      | a          | anna       | loon  | bruto         | 146224          | 24            |
    When I evaluate outputs "loon_haalt_minimumloon" of "wet_minimumloon_en_minimumvakantiebijslag"
    Then output "loon_haalt_minimumloon" is true

  # 24 x 52 / 12 x 14,40 is 1.497,60.
  Scenario: 2025-07: hetzelfde loon is dan te laag
    Given the calculation date is "2025-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | uren_per_week |
      | a          | anna       | loon  | bruto         | 146224          | 24            |
    When I evaluate outputs "loon_haalt_minimumloon" of "wet_minimumloon_en_minimumvakantiebijslag"
    Then output "loon_haalt_minimumloon" is false

  Scenario: elk loon wordt apart bekeken
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | uren_per_week |
      | a          | anna       | loon  | bruto         | 300000          | 36            |
      | b          | anna       | loon  | bruto         | 10000           | 4             |
    When I evaluate outputs "loon_haalt_minimumloon" of "wet_minimumloon_en_minimumvakantiebijslag"
    Then output "loon_haalt_minimumloon" is false

  Scenario: een uitkering is geen loon
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort     | opgegeven_als | bruto_per_maand | uren_per_week |
      | a          | anna       | uitkering | bruto         | 10000           | 36            |
    When I evaluate outputs "loon_haalt_minimumloon" of "wet_minimumloon_en_minimumvakantiebijslag"
    Then output "loon_haalt_minimumloon" is true

  Scenario: van een netto bedrag is het niet te zeggen
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | uren_per_week |
      | a          | anna       | loon  | netto         | 10000           | 36            |
    When I evaluate outputs "loon_haalt_minimumloon" of "wet_minimumloon_en_minimumvakantiebijslag"
    Then output "loon_haalt_minimumloon" is true

  Scenario: op de dag dat iemand 21 wordt
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 2005-07-01    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | uren_per_week |
      | a          | anna       | loon  | bruto         | 233844          | 36            |
    When I evaluate outputs "loon_haalt_minimumloon" of "wet_minimumloon_en_minimumvakantiebijslag"
    Then output "loon_haalt_minimumloon" is true

  # Besluit minimumjeugdloon: nog niet bevestigd.
  Scenario: onder de 21 is het minimum nog niet bevestigd
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 2005-07-02    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand | uren_per_week |
      | a          | anna       | loon  | bruto         | 233844          | 36            |
    When I evaluate outputs "loon_haalt_minimumloon" of "wet_minimumloon_en_minimumvakantiebijslag"
    Then the execution fails with "Untranslatable construct"

  Scenario: de uren ontbreken
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong |
      | anna       | 1985-05-20    | false              | true                | false       | 50                   | false        |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | bruto_per_maand |
      | a          | anna       | loon  | bruto         | 233844          |
    When I evaluate outputs "loon_haalt_minimumloon" of "wet_minimumloon_en_minimumvakantiebijslag"
    Then the execution fails with "Variable not found: .uren_per_week"
