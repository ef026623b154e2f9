# Kwijtschelding in Merendal (verzonnen): 100 procent van de norm, en € 1.000, € 1.200 of € 1.400 extra geld vrij.
# Bedragen in eurocent.
Feature: Merendal, kwijtschelding

  Background:
    Given parameter "persoon_id" is "anna"
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort |
      | anna       | koop         |

  Scenario: geen inkomen en geen vermogen: alles
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | gemeentebelasting_openstaand | geld_op_rekening | waarde_auto | auto_onmisbaar |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | 40000                        | 0                | 0           | false          |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "heeft_recht_op_kwijtschelding_gemeente, kwijtschelding_gemeente" of "gemeentewet"
    Then output "heeft_recht_op_kwijtschelding_gemeente" is true
    And output "kwijtschelding_gemeente" equals 40000

  Scenario: inkomen op de norm: alles
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | gemeentebelasting_openstaand | geld_op_rekening | waarde_auto | auto_onmisbaar |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | 40000                        | 0                | 0           | false          |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort     | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i0         | anna       | uitkering | netto         | 141946          | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "heeft_recht_op_kwijtschelding_gemeente, kwijtschelding_gemeente" of "gemeentewet"
    Then output "heeft_recht_op_kwijtschelding_gemeente" is true
    And output "kwijtschelding_gemeente" equals 40000

  Scenario: geen aanslag
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | gemeentebelasting_openstaand | geld_op_rekening | waarde_auto | auto_onmisbaar |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | 0                            | 0                | 0           | false          |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "heeft_recht_op_kwijtschelding_gemeente, kwijtschelding_gemeente" of "gemeentewet"
    Then output "heeft_recht_op_kwijtschelding_gemeente" is false
    And output "kwijtschelding_gemeente" equals 0

  Scenario: geld tot de norm en € 1.000 blijft vrij
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | gemeentebelasting_openstaand | geld_op_rekening | waarde_auto | auto_onmisbaar |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | 40000                        | 241946           | 0           | false          |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 241946      | 0        | 0                       |
    When I evaluate outputs "kwijtschelding_gemeente" of "gemeentewet"
    Then output "kwijtschelding_gemeente" equals 40000

  Scenario: bijstand, kinderbijslag en toeslagen: alleen de bijstand telt
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | gemeentebelasting_openstaand | geld_op_rekening | waarde_auto | auto_onmisbaar |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | 40000                        | 0                | 0           | false          |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort         | netto_per_maand | vakantiegeld_later |
      | i0         | anna       | bijstand      | 141946          | false              |
      | i1         | anna       | kinderbijslag | 14000           | false              |
      | i2         | anna       | toeslag       | 40000           | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "heeft_recht_op_kwijtschelding_gemeente, kwijtschelding_gemeente" of "gemeentewet"
    Then output "heeft_recht_op_kwijtschelding_gemeente" is true
    And output "kwijtschelding_gemeente" equals 40000

  Scenario: auto van € 3.350 telt niet
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | gemeentebelasting_openstaand | geld_op_rekening | waarde_auto | auto_onmisbaar |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | 40000                        | 0                | 335000      | false          |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 335000      | 0        | 0                       |
    When I evaluate outputs "kwijtschelding_gemeente" of "gemeentewet"
    Then output "kwijtschelding_gemeente" equals 40000

  Scenario: auto van € 3.350,01 telt helemaal
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | gemeentebelasting_openstaand | geld_op_rekening | waarde_auto | auto_onmisbaar |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | 40000                        | 0                | 335001      | false          |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 335001      | 0        | 0                       |
    When I evaluate outputs "heeft_recht_op_kwijtschelding_gemeente" of "gemeentewet"
    Then output "heeft_recht_op_kwijtschelding_gemeente" is false

  Scenario: een dure auto die onmisbaar is, telt niet
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | gemeentebelasting_openstaand | geld_op_rekening | waarde_auto | auto_onmisbaar |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | 40000                        | 0                | 900000      | true           |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 900000      | 0        | 0                       |
    When I evaluate outputs "kwijtschelding_gemeente" of "gemeentewet"
    Then output "kwijtschelding_gemeente" equals 40000

  Scenario: ander bezit van € 100 gaat eraf
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | gemeentebelasting_openstaand | geld_op_rekening | waarde_auto | auto_onmisbaar |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | 40000                        | 0                | 0           | false          |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 10000       | 0        | 0                       |
    When I evaluate outputs "kwijtschelding_gemeente" of "gemeentewet"
    Then output "kwijtschelding_gemeente" equals 30000

  Scenario: overwaarde van het huis telt
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | gemeentebelasting_openstaand | geld_op_rekening | waarde_auto | auto_onmisbaar |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | 40000                        | 0                | 0           | false          |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 4000000                 |
    When I evaluate outputs "heeft_recht_op_kwijtschelding_gemeente" of "gemeentewet"
    Then output "heeft_recht_op_kwijtschelding_gemeente" is false

  Scenario: 17 jaar
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven |
      | anna       | 2008-07-02    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "heeft_recht_op_kwijtschelding_gemeente" of "gemeentewet"
    Then output "heeft_recht_op_kwijtschelding_gemeente" is false

  Scenario: een gemeente zonder beleid hier
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM0363"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | gemeentebelasting_openstaand | geld_op_rekening | waarde_auto | auto_onmisbaar |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | 40000                        | 0                | 0           | false          |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "heeft_recht_op_kwijtschelding_gemeente" of "gemeentewet"
    Then the execution fails with "Resolution error"

  Scenario: zonder de auto te kennen
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | gemeentebelasting_openstaand | geld_op_rekening | auto_onmisbaar |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | 40000                        | 0                | false          |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 100         | 0        | 0                       |
    When I evaluate outputs "heeft_recht_op_kwijtschelding_gemeente" of "gemeentewet"
    Then the execution fails with "Variable not found: waarde_auto"

  Scenario: extra vrij geld voor wie alleen is
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | gemeentebelasting_openstaand | geld_op_rekening | waarde_auto | auto_onmisbaar |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | 40000                        | 0                | 0           | false          |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "extra_vermogen" of "gemeentewet"
    Then output "extra_vermogen" equals 100000

  Scenario: vandaag 18 jaar
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | gemeentebelasting_openstaand | geld_op_rekening | waarde_auto | auto_onmisbaar |
      | anna       | 2008-07-01    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | 40000                        | 0                | 0           | false          |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "heeft_recht_op_kwijtschelding_gemeente, kwijtschelding_gemeente" of "gemeentewet"
    Then output "heeft_recht_op_kwijtschelding_gemeente" is true
    And output "kwijtschelding_gemeente" equals 40000

  Scenario: extra vrij geld voor een alleenstaande ouder
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | gemeentebelasting_openstaand | geld_op_rekening | waarde_auto | auto_onmisbaar |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | 40000                        | 0                | 0           | false          |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | kind0   | anna       | 2018-01-01    | true                    |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "extra_vermogen" of "gemeentewet"
    Then output "extra_vermogen" equals 120000

  Scenario: extra vrij geld voor gehuwden
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             |
      | bram       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             |
    And the following "personen_anna" data with key "persoon_id":
      | persoon_id | gemeentebelasting_openstaand | geld_op_rekening | waarde_auto | auto_onmisbaar |
      | anna       | 40000                        | 0                | 0           | false          |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1990-06-06          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1990-06-06          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
      | bram       | 0           | 0        | 0                       |
    When I evaluate outputs "extra_vermogen" of "gemeentewet"
    Then output "extra_vermogen" equals 140000

  Scenario: 100 procent van de norm is ruimer dan de 90 procent van het Rijk
    Given the calculation date is "2026-07-01"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | heeft_woonkosten | gemeentebelasting_openstaand | geld_op_rekening | waarde_auto | auto_onmisbaar |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | true             | 40000                        | 0                | 0           | false          |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "deel_kosten_van_bestaan" of "gemeentewet"
    Then output "deel_kosten_van_bestaan" equals 1
