# De verzonnen beleidsregels van Merendal: 35 procent van het inkomen boven 110 procent van de norm (€ 1.561,406),
# over twaalf maanden, en al het vermogen dat meetelt. Bedragen in eurocent.
Feature: Merendal, bijzondere bijstand

  Background:
    Given parameter "persoon_id" is "anna"

  Scenario: inkomen van € 1.600: draagkracht 12 × 35% × € 38,594 = € 162,0948
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | soort_bijzondere_kosten | bijzondere_kosten |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | ziekte_of_handicap      | 50000             |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort     | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i0         | anna       | uitkering | netto         | 160000          | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "draagkracht_bijzondere_bijstand, hoogte_bijzondere_bijstand" of "participatiewet"
    Then output "draagkracht_bijzondere_bijstand" equals 16209.48
    And output "hoogte_bijzondere_bijstand" equals 33790.52

  Scenario: inkomen op de grens: geen draagkracht
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | soort_bijzondere_kosten | bijzondere_kosten |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | ziekte_of_handicap      | 50000             |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort     | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i0         | anna       | uitkering | netto         | 156140          | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "draagkracht_bijzondere_bijstand" of "participatiewet"
    Then output "draagkracht_bijzondere_bijstand" equals 0

  Scenario: vermogen van € 100 boven de grens telt helemaal mee
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | soort_bijzondere_kosten | bijzondere_kosten |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | ziekte_of_handicap      | 50000             |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 810000      | 0        | 0                       |
    When I evaluate outputs "draagkracht_bijzondere_bijstand, hoogte_bijzondere_bijstand" of "participatiewet"
    Then output "draagkracht_bijzondere_bijstand" equals 10000
    And output "hoogte_bijzondere_bijstand" equals 40000

  Scenario: draagkracht gelijk aan de kosten: niets over
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | soort_bijzondere_kosten | bijzondere_kosten |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | ziekte_of_handicap      | 50000             |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 850000      | 0        | 0                       |
    When I evaluate outputs "heeft_recht_op_bijzondere_bijstand" of "participatiewet"
    Then output "heeft_recht_op_bijzondere_bijstand" is false

  Scenario: kosten buiten de lijst weegt het college
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | soort_bijzondere_kosten | bijzondere_kosten |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | anders                  | 50000             |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "heeft_recht_op_bijzondere_bijstand" of "participatiewet"
    Then the execution fails with "Untranslatable construct"

  Scenario: op de lijst: bewindvoering
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | soort_bijzondere_kosten | bijzondere_kosten |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | bewindvoering           | 50000             |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "kosten_zijn_noodzakelijk" of "participatiewet"
    Then output "kosten_zijn_noodzakelijk" is true

  Scenario: op de lijst: advocaat
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | soort_bijzondere_kosten | bijzondere_kosten |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | advocaat                | 50000             |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "kosten_zijn_noodzakelijk" of "participatiewet"
    Then output "kosten_zijn_noodzakelijk" is true

  Scenario: op de lijst: inrichting_woning
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | soort_bijzondere_kosten | bijzondere_kosten |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | inrichting_woning       | 50000             |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "kosten_zijn_noodzakelijk" of "participatiewet"
    Then output "kosten_zijn_noodzakelijk" is true

  Scenario: op de lijst: uitvaart
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | soort_bijzondere_kosten | bijzondere_kosten |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | uitvaart                | 50000             |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "kosten_zijn_noodzakelijk" of "participatiewet"
    Then output "kosten_zijn_noodzakelijk" is true

  Scenario: op de lijst: reiskosten_ziekenbezoek
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | soort_bijzondere_kosten | bijzondere_kosten |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | reiskosten_ziekenbezoek | 50000             |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "kosten_zijn_noodzakelijk" of "participatiewet"
    Then output "kosten_zijn_noodzakelijk" is true
