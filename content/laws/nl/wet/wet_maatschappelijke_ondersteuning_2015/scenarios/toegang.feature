# Artikel 2.1.4a, 2.3.2, 2.3.3 en 2.3.5. Bedragen in eurocent.
Feature: Wmo 2015, melding, onderzoek en besluit

  Background:
    Given parameter "persoon_id" is "anna"

  Scenario: hulp nodig
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | hulp_nodig_in_dagelijks_leven | opvang_nodig | woont_in_nederland |
      | anna       | 1960-01-01    | true                          | false        | true               |
    When I evaluate outputs "heeft_toegang_tot_wmo_onderzoek" of "wet_maatschappelijke_ondersteuning_2015"
    Then output "heeft_toegang_tot_wmo_onderzoek" is true

  Scenario: geen hulp en geen opvang nodig
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | hulp_nodig_in_dagelijks_leven | opvang_nodig | woont_in_nederland |
      | anna       | 1960-01-01    | false                         | false        | true               |
    When I evaluate outputs "heeft_toegang_tot_wmo_onderzoek" of "wet_maatschappelijke_ondersteuning_2015"
    Then output "heeft_toegang_tot_wmo_onderzoek" is false

  Scenario: alleen opvang nodig: de gemeente beslist direct (2.3.3)
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | hulp_nodig_in_dagelijks_leven | opvang_nodig | woont_in_nederland |
      | anna       | 1960-01-01    | false                         | true         | true               |
    When I evaluate outputs "heeft_toegang_tot_wmo_onderzoek, besluit_direct" of "wet_maatschappelijke_ondersteuning_2015"
    Then output "heeft_toegang_tot_wmo_onderzoek" is true
    And output "besluit_direct" is true

  Scenario: woont niet in Nederland
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | hulp_nodig_in_dagelijks_leven | opvang_nodig | woont_in_nederland |
      | anna       | 1960-01-01    | true                          | false        | false              |
    When I evaluate outputs "heeft_toegang_tot_wmo_onderzoek" of "wet_maatschappelijke_ondersteuning_2015"
    Then output "heeft_toegang_tot_wmo_onderzoek" is false

  Scenario: vandaag 18 jaar
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | hulp_nodig_in_dagelijks_leven | opvang_nodig | woont_in_nederland |
      | anna       | 2008-07-01    | true                          | false        | true               |
    When I evaluate outputs "heeft_toegang_tot_wmo_onderzoek" of "wet_maatschappelijke_ondersteuning_2015"
    Then output "heeft_toegang_tot_wmo_onderzoek" is true

  Scenario: 17 jaar: de ouder meldt
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 2008-07-02    |
    When I evaluate outputs "heeft_toegang_tot_wmo_onderzoek" of "wet_maatschappelijke_ondersteuning_2015"
    Then output "heeft_toegang_tot_wmo_onderzoek" is false

  Scenario: een kind: de ouder meldt
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 2010-01-01    |
    When I evaluate outputs "heeft_toegang_tot_wmo_onderzoek" of "wet_maatschappelijke_ondersteuning_2015"
    Then output "heeft_toegang_tot_wmo_onderzoek" is false

  Scenario: eigen plan binnen zeven dagen, onderzoek binnen zes weken
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | melding_wmo |
      | anna       | 2026-06-20  |
    When I evaluate outputs "eigen_plan_uiterlijk, onderzoek_wmo_uiterlijk" of "wet_maatschappelijke_ondersteuning_2015"
    Then output "eigen_plan_uiterlijk" equals "2026-06-27"
    And output "onderzoek_wmo_uiterlijk" equals "2026-08-01"

  Scenario: besluit binnen twee weken na de aanvraag
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | aanvraag_wmo |
      | anna       | 2026-07-01   |
    When I evaluate outputs "besluit_wmo_uiterlijk" of "wet_maatschappelijke_ondersteuning_2015"
    Then output "besluit_wmo_uiterlijk" equals "2026-07-15"

  Scenario: bijdrage van Merendal, onder het maximum van 2026
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd |
      | anna       | 1960-01-01    | false              |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden |
    When I evaluate outputs "bijdrage_wmo, hoogste_bijdrage_wmo" of "wet_maatschappelijke_ondersteuning_2015"
    Then output "bijdrage_wmo" equals 1750
    And output "hoogste_bijdrage_wmo" equals 2180

  Scenario: bijdrage in 2025: het maximum is nog niet bevestigd
    Given the calculation date is "2025-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd |
      | anna       | 1960-01-01    | false              |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden |
    When I evaluate outputs "bijdrage_wmo" of "wet_maatschappelijke_ondersteuning_2015"
    Then the execution fails with "Untranslatable construct"

  Scenario: bijdrage in een gemeente zonder verordening hier
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM0363"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd |
      | anna       | 1960-01-01    | false              |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden |
    When I evaluate outputs "bijdrage_wmo" of "wet_maatschappelijke_ondersteuning_2015"
    Then the execution fails with "Resolution error"

  # Uitvoeringsbesluit artikel 3.8 lid 3 onder f: een van beiden onder de AOW-leeftijd.
  Scenario: gehuwd, een van beiden heeft de AOW-leeftijd: geen bijdrage
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd |
      | anna       | 1950-01-01    | true               |
      | bram       | 1965-01-01    | false              |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         |
    When I evaluate outputs "bijdrage_wmo" of "wet_maatschappelijke_ondersteuning_2015"
    Then output "bijdrage_wmo" equals 0

  Scenario: gehuwd, de ander heeft de AOW-leeftijd: geen bijdrage
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd |
      | anna       | 1965-01-01    | false              |
      | bram       | 1950-01-01    | true               |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         |
    When I evaluate outputs "bijdrage_wmo" of "wet_maatschappelijke_ondersteuning_2015"
    Then output "bijdrage_wmo" equals 0

  # Onder f geldt niet: samen een keer het bedrag van de verordening.
  Scenario: gehuwd en beiden AOW-leeftijd: wel een bijdrage
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd |
      | anna       | 1950-01-01    | true               |
      | bram       | 1951-01-01    | true               |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         |
    When I evaluate outputs "bijdrage_wmo" of "wet_maatschappelijke_ondersteuning_2015"
    Then output "bijdrage_wmo" equals 1750

  # Onder e.
  Scenario: 17 jaar: geen bijdrage
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd |
      | anna       | 2008-07-02    | false              |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden |
    When I evaluate outputs "bijdrage_wmo" of "wet_maatschappelijke_ondersteuning_2015"
    Then output "bijdrage_wmo" equals 0

  Scenario: vandaag 18 jaar: wel een bijdrage
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd |
      | anna       | 2008-07-01    | false              |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden |
    When I evaluate outputs "bijdrage_wmo" of "wet_maatschappelijke_ondersteuning_2015"
    Then output "bijdrage_wmo" equals 1750

  # Wie niets betaalt, heeft de verordening niet nodig.
  Scenario: gehuwd onder de AOW-leeftijd in een gemeente zonder verordening hier
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM0363"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd |
      | anna       | 1965-01-01    | false              |
      | bram       | 1966-01-01    | false              |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         |
    When I evaluate outputs "bijdrage_wmo" of "wet_maatschappelijke_ondersteuning_2015"
    Then output "bijdrage_wmo" equals 0
